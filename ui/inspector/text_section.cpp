#include "ui/inspector/text_section.h"

#include "core/edit/text_list.h"
#include "ui/editing/element_name.h"
#include "ui/support/icons.h"
#include "ui/widgets/simple_editors.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

qsizetype mostTexts(const Inspection &inspection)
{
    qsizetype most = 0;
    for (const InspectedElement &element : inspection.elements())
        most = std::max(most, element.texts.size());
    return most;
}

bool hasTooMany(const Inspection &inspection)
{
    return mostTexts(inspection) > TextSection::kMostTexts;
}

} // namespace

TextSection::TextSection(InspectorTools tools)
    : InspectorSection(tools, QStringLiteral("textSection"), tr("Text"), true)
{
    setApplies([this](const Inspection &inspection) {
        return inspection.all([this](const InspectedElement &element) {
            // Who has taken out all of a text may want to write another.
            const bool wasEmptied = element.isEmptyBox && element.path == m_lastWithText;
            return (element.hasText() || wasEmptied) && !element.isRoot;
        });
    });
    m_tooMany = new QLabel(this);
    m_tooMany->setObjectName(QStringLiteral("tooManyTexts"));
    m_tooMany->setProperty("role", QStringLiteral("muted"));
    m_tooMany->setWordWrap(true);
    addWidget(m_tooMany);
    m_source = new QPushButton(icon(QStringLiteral("source")), tr("Show in the Source"), this);
    m_source->setObjectName(QStringLiteral("textsInSource"));
    m_source->setToolTip(tr("Go to where the element is written"));
    addWidget(m_source);
    connect(m_source, &QPushButton::clicked, this, &TextSection::showSource);
    for (int run = 0; run < kMostTexts; ++run)
        addField(run);
    m_add = new QPushButton(icon(QStringLiteral("plus")), tr("Add a Text"), this);
    m_add->setObjectName(QStringLiteral("addText"));
    m_add->setToolTip(tr("One more line, or one more of what the last text stands in"));
    addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &TextSection::addText);
}

/// As it is seen, also where a variable fills it.
QString TextSection::shownText(const InspectedElement &element, int run) const
{
    const bool isBound = run == 0 && element.isLeaf && element.textVariable;
    const auto bound = isBound ? tools().actions.boundText(element.path) : std::nullopt;
    return bound ? bound->text : element.texts.value(run);
}

/// Where a text comes from that is not its element's own.
QString TextSection::sourceNote(const InspectedElement &element) const
{
    const auto bound = element.textVariable ? tools().actions.boundText(element.path) : std::nullopt;
    if (!bound)
        return {};
    if (!bound->host)
        return tr("Comes from the variable %1, and changes wherever that is used.").arg(bound->variable.id);
    return tr("Comes from the variable %1, to which \"%2\" gives a value; elsewhere it stays as it is.")
        .arg(bound->variable.id, elementName(tools().document, *bound->host));
}

void TextSection::showMore(const Inspection &inspection)
{
    const qsizetype count = inspection.primary().texts.size();
    if (count > 0)
        m_lastWithText = inspection.primary().path;
    const auto &variable = inspection.primary().textVariable;
    m_fields.front()->setNotice(sourceNote(inspection.primary()), false);
    for (QToolButton *remove : m_removes)
        remove->setVisible(inspection.isSingle() && count > 1);
    const bool areTooMany = hasTooMany(inspection);
    m_tooMany->setVisible(areTooMany);
    m_source->setVisible(areTooMany);
    if (areTooMany)
        m_tooMany->setText(tr("%n text(s) are in it, more than there are fields for. Select what one of them "
                              "stands in, or edit them in the source.",
                              nullptr, int(mostTexts(inspection))));
    m_add->setVisible(inspection.isSingle() && !variable && count > 0 && count < kMostTexts);
    if (inspection.primary().path != m_awaitedIn)
        m_awaited = -1;
    if (m_awaited < 0 || m_awaited >= count || m_awaited >= kMostTexts)
        return;
    PropertyRow *row = m_fields[std::size_t(std::exchange(m_awaited, -1))];
    QPlainTextEdit &edit = static_cast<TextAreaField &>(row->editor()).edit();
    edit.setFocus();
    edit.selectAll();
}

void TextSection::showSource()
{
    const InspectedElement element = inspection().renewed(tools().document).primary();
    const composition::HtmlDocument *html = tools().document.html(element.path.file);
    const auto found = tools().document.find(element.path);
    const auto tag = html && found ? html->elements()[std::size_t(*found)].startTag : std::nullopt;
    if (tag)
        Q_EMIT sourceRequested(element.path.file, html->lineAt(tag->offset));
}

/// A step of its own, whatever is being typed.
void TextSection::perform(const LiveEdit::Edit &edit)
{
    tools().live.end();
    tools().live.apply(edit);
}

/// The words are there to be typed over.
void TextSection::addText()
{
    const InspectedElement element = inspection().renewed(tools().document).primary();
    perform([this, path = element.path] { return edit::addText(tools().document, path, tr("New text")); });
    m_awaited = int(element.texts.size());
    m_awaitedIn = element.path;
}

void TextSection::removeText(int run)
{
    perform([this, run] {
        return edit::removeText(tools().document, tools().actions, inspection().primary().path, run);
    });
}

void TextSection::addField(int run)
{
    const QString label = run == 0 ? tr("Content") : tr("Text %1").arg(run + 1);
    PropertyRow *row = addRow(
        QStringLiteral("text%1").arg(run), label, new TextAreaField,
        [this, run](const Inspection &inspection) {
            return inspection.merged([this, run](const InspectedElement &element) {
                return ShownValue{shownText(element, run), ValueTier::Changed, false};
            });
        },
        [this, run](const Inspection &before, const ValueEdit &edit) {
            return writeEach(
                before, edit,
                [this, run](const InspectedElement &element) { return shownText(element, run); },
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
            return !hasTooMany(inspection) && inspection.all([run](const InspectedElement &element) {
                return run == 0 || run < element.texts.size();
            });
        });
    row->setResettable(false);
    row->setKeyframable(false);
    m_fields.push_back(row);
    m_removes.push_back(row->addButton("remove", QStringLiteral("trash"), tr("Remove %1").arg(label)));
    connect(m_removes.back(), &QToolButton::clicked, this, [this, run] { removeText(run); });
}

} // namespace muto::ui
