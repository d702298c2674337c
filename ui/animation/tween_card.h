#pragma once

#include "core/script/script_actions.h"
#include "ui/animation/animation_inspection.h"
#include "ui/inspector/live_edit.h"
#include "ui/widgets/value_editor.h"

#include <QFrame>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace muto::ui {

class AnimationEditing;
class ElidedLabel;
class PropertyRow;
struct TweenableProperty;

/// One tween: when it happens, how it goes, and what it moves where. Its rows are made anew when it has got
/// others, and only show other values otherwise, so that who drags in one keeps it.
class TweenCard : public QFrame
{
    Q_OBJECT

public:
    TweenCard(AnimationEditing &editing, LiveEdit &live, QWidget *parent = nullptr);

    void showTween(const ShownTween &shown);
    const ShownTween &shown() const { return m_shown; }

Q_SIGNALS:
    void refused(const QString &why);
    void sourceRequested(const QString &file, muto::composition::SourceSpan where);
    void timeRequested(double seconds);

private:
    using Read = std::function<QString(const ShownTween &)>;
    using Write = std::function<Result<>(const QString &text)>;

    struct Row
    {
        PropertyRow *row;
        Read read;
        Write write;
        std::optional<QString> before; ///< While a gesture goes on.
    };

    void makeHead();
    void fillMenu();
    void rebuild();
    void addReason();
    void addTimes();
    void addValues(const std::vector<script::TweenProperty> &properties, script::TweenSide side,
                   const QString &suffix);
    void addKeyframes();
    void addKeyframeHead(int index);
    void addKeyframeTime(int index);
    void addKeyframeEase(int index);
    void addFoot();
    PropertyRow *addRow(const QString &name, const QString &label, ValueEditor *editor, Read read,
                        Write write);
    void connectRow(std::size_t index);
    void apply(Row &row, const ValueEdit &edit);
    void run(const LiveEdit::Edit &edit);
    Result<> changeScript(const QString &text, const script::ScriptActions::Change &change);
    Result<> writeAt(const script::ValuePath &path, const QString &text);
    QString shapeOf(const ShownTween &shown) const;
    QMenu *propertyMenu();
    Result<> addProperty(const TweenableProperty &property);

    AnimationEditing &m_editing;
    LiveEdit &m_live;
    ShownTween m_shown;
    QString m_shape;
    ElidedLabel *m_title;
    QLabel *m_times;
    QToolButton *m_more;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    std::vector<Row> m_rows;
};

} // namespace muto::ui
