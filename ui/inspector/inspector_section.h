#pragma once

#include "core/edit/editor_actions.h"
#include "ui/inspector/inspection.h"
#include "ui/inspector/live_edit.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/section_box.h"

#include <QHash>

#include <functional>
#include <vector>

namespace muto::ui {

class AnimatedProperties;

/// What every section of the inspector works with.
struct InspectorTools
{
    edit::Document &document;
    edit::EditorActions &actions;
    LiveEdit &live;
};

/// Rows about one side of the selection, each tied to how its value is read and how it is written. What a
/// row's editor tells is applied to each selected element, from the values before the gesture.
class InspectorSection : public SectionBox
{
    Q_OBJECT

public:
    using Read = std::function<ShownValue(const Inspection &)>;
    using Write = std::function<Result<>(const Inspection &before, const ValueEdit &edit)>;
    using Applies = std::function<bool(const Inspection &)>;

    InspectorSection(InspectorTools tools, const QString &name, const QString &title, bool isOpen);

    /// Shows itself when it has to do with the selection.
    void showInspection(const Inspection &inspection, const AnimatedProperties *animated);
    /// The playhead is elsewhere: other keyframes are there.
    virtual void showKeyframes();
    void setApplies(Applies applies) { m_applies = std::move(applies); }

    /// `aspect` names the row for animations; empty where there are none.
    PropertyRow *addRow(const QString &name, const QString &label, ValueEditor *editor, Read read,
                        Write write, const QString &aspect = {}, Applies applies = {});
    PropertyRow *addAspect(const StyleAspect &aspect, Applies applies = {});
    /// As long as `isLinked` says so, an edit of a number changes another by the same factor.
    void link(const StyleAspect &aspect, const StyleAspect &companion, std::function<bool()> isLinked);
    /// An attribute as it stands there.
    PropertyRow *addAttribute(const char *attribute, const QString &label, ValueEditor *editor,
                              const QString &initial = {}, Applies applies = {});

Q_SIGNALS:
    void keyframeRequested(const QList<muto::edit::ElementPath> &elements, const QString &aspect,
                           const QString &value);
    void sourceRequested(const QString &file, int line);
    void refused(const QString &why);

protected:
    /// Who knows what scripts move; null while nobody does.
    const AnimatedProperties *animated() const { return m_animated; }
    const InspectorTools &tools() const { return m_tools; }
    const Inspection &inspection() const { return m_inspection; }
    /// Something besides rows that follows the selection.
    virtual void showMore(const Inspection &) {}

private:
    struct Row
    {
        PropertyRow *row;
        Read read;
        Write write;
        Applies applies;
        QString aspect;
        std::optional<Inspection> before; ///< While a gesture goes on.
    };

    struct Link
    {
        const StyleAspect *companion;
        std::function<bool()> isLinked;
    };

    Result<> writeCompanion(const StyleAspect &aspect, const Inspection &before, const ValueEdit &edit);
    void connectRow(size_t index);
    void apply(Row &row, const ValueEdit &edit);
    void connectKeyframes(size_t index);
    void showKeyframes(const Row &row) const;
    void showAnimation(const Row &row, const AnimatedProperties *animated);

    InspectorTools m_tools;
    Inspection m_inspection;
    const AnimatedProperties *m_animated = nullptr;
    Applies m_applies;
    std::vector<Row> m_rows;
    QHash<QString, Link> m_links; ///< By the aspect that is edited.
};

/// The editor that an aspect is edited with.
ValueEditor *makeEditor(const StyleAspect &aspect);

/// Applies an edit to what each element has, and changes all that become the same in one go.
Result<> writeEach(const Inspection &before, const ValueEdit &edit,
                   const std::function<QString(const InspectedElement &)> &read,
                   const std::function<Result<>(const InspectedElement &, const QString &)> &write);

} // namespace muto::ui
