#pragma once

#include "ui/widgets/value_editor.h"

#include <optional>

class QLabel;
class QHBoxLayout;
class QToolButton;

namespace muto::ui {

class ScrubLabel;

/// A named value: its label (dragged to change a number), its editor, a diamond for its keyframes, between
/// arrows to those before and behind while it has some, and a button that resets it.
class PropertyRow : public QWidget
{
    Q_OBJECT

public:
    enum class Keyframes {
        None,     ///< It cannot be animated.
        Possible, ///< It is not animated.
        Animated, ///< Something animates it already.
        OnOne,    ///< And a keyframe of it is at the playhead.
    };

    /// `name` is the object name of the row. The row owns the editor.
    PropertyRow(const QString &name, const QString &label, ValueEditor *editor, QWidget *parent = nullptr);

    ValueEditor &editor() { return *m_editor; }
    const ValueEditor &editor() const { return *m_editor; }
    ScrubLabel &label() { return *m_label; }

    void showValue(const ShownValue &value);
    void setKeyframes(Keyframes keyframes);
    /// One more button at its end, by its own name; the row owns it.
    QToolButton *addButton(const char *name, const QString &iconName, const QString &text);
    /// Whether there are some to go to.
    void setKeyframesBeside(bool before, bool behind);
    void setResettable(bool resettable) { m_isResettable = resettable; }
    /// No room is kept for what would set a keyframe.
    void setKeyframable(bool keyframable);
    /// Nor for what would reset it: an editor with buttons of its own takes all of the line.
    void setButtonless();
    /// The value in another unit, faint, beside the editor: "45 frames".
    void setUnitNote(const QString &note, const QString &meaning = {});
    /// Why something else decides the value, with a way to where it does; empty for nothing.
    void setNotice(const QString &notice, bool hasSource);

Q_SIGNALS:
    void resetRequested();
    void keyframeRequested();
    void keyframeRemovalRequested();
    /// To the next one (1), or the one before (-1).
    void keyframeWanted(int direction);
    void sourceRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *buttonLine();
    QToolButton *button(const char *name, const QString &iconName, const QString &text);
    void makeNotice();

    ScrubLabel *m_label;
    ValueEditor *m_editor;
    QToolButton *m_previous;
    QToolButton *m_keyframe;
    QToolButton *m_next;
    QToolButton *m_reset;
    QHBoxLayout *m_buttons = nullptr; ///< Behind the editor.
    QLabel *m_unitNote;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QToolButton *m_source = nullptr;
    bool m_isResettable = true;
    std::optional<Keyframes> m_keyframes; ///< As they are shown.
};

} // namespace muto::ui
