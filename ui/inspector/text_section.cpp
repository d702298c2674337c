#include "ui/inspector/text_section.h"

#include "ui/widgets/simple_editors.h"

namespace muto::ui {

TextSection::TextSection(InspectorTools tools)
    : InspectorSection(tools, QStringLiteral("textSection"), tr("Text"), true)
{
    setApplies([](const Inspection &inspection) {
        return inspection.all([](const InspectedElement &element) {
            return element.hasText() && !element.isRoot && element.texts.size() <= kMostTexts;
        });
    });
    for (int run = 0; run < kMostTexts; ++run)
        addText(run);
}

void TextSection::addText(int run)
{
    const QString label = run == 0 ? tr("Content") : tr("Text %1").arg(run + 1);
    PropertyRow *row = addRow(
        QStringLiteral("text%1").arg(run), label, new TextAreaField,
        [run](const Inspection &inspection) {
            return inspection.merged([run](const InspectedElement &element) {
                return ShownValue{element.texts.value(run), ValueTier::Changed, false};
            });
        },
        [this, run](const Inspection &before, const ValueEdit &edit) {
            return writeEach(
                before, edit, [run](const InspectedElement &element) { return element.texts.value(run); },
                [this, run](const InspectedElement &element, const QString &text) -> Result<> {
                    if (element.isLeaf)
                        return tools().actions.setText(element.path, text);
                    // A text that is gone has no place any more to type another into.
                    if (text.trimmed().isEmpty())
                        return fail(ErrorKind::Usage,
                                    tr("A text among others cannot be empty. Delete its element "
                                       "in the layers instead."));
                    return tools().actions.setTextRun(element.path, run, text);
                });
        },
        {},
        [run](const Inspection &inspection) {
            return inspection.all(
                [run](const InspectedElement &element) { return run == 0 || run < element.texts.size(); });
        });
    row->setResettable(false);
}

} // namespace muto::ui
