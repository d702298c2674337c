#pragma once

#include "ui/widgets/value_editor.h"

class QLabel;
class QToolButton;

namespace muto::ui {

class ScrubLabel;

/// A named value: its label (dragged to change a number), its editor, a diamond for its keyframes and a
/// button that resets it.
class PropertyRow : public QWidget
{
    Q_OBJECT

public:
    enum class Keyframes {
        None,     ///< It cannot be animated.
        Possible, ///< It is not animated.
        Animated, ///< Something animates it already.
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
    void setResettable(bool resettable) { m_isResettable = resettable; }
    /// The value in another unit, faint, beside the editor: "45 frames".
    /// No room is kept for what would set a keyframe.
    void setKeyframable(bool keyframable);
    void setUnitNote(const QString &note, const QString &meaning = {});
    /// Why something else decides the value, with a way to where it does; empty for nothing.
    void setNotice(const QString &notice, bool hasSource);

Q_SIGNALS:
    void resetRequested();
    void keyframeRequested();
    void sourceRequested();

private:
    QToolButton *button(const char *name, const QString &iconName, const QString &text);
    void makeNotice();

    ScrubLabel *m_label;
    ValueEditor *m_editor;
    QToolButton *m_keyframe;
    QToolButton *m_reset;
    QLabel *m_unitNote;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QToolButton *m_source = nullptr;
    bool m_isResettable = true;
};

} // namespace muto::ui
