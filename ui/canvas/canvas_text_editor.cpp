#include "ui/canvas/canvas_text_editor.h"

#include "ui/support/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <utility>

namespace muto::ui {

using edit::RunText;
using edit::TextPart;

namespace {

constexpr int kNarrowest = 120;
constexpr int kLowest = 32;
constexpr int kSmallestFont = 12;
constexpr int kLargestFont = 400;

// What a character belongs to.
constexpr int kRunProperty = QTextFormat::UserProperty;
constexpr int kFixedProperty = QTextFormat::UserProperty + 1; ///< A break or a space that is nobody's.

/// How a part looks: what it means is enough, the page shows the rest.
QTextCharFormat formatOf(const TextPart &part)
{
    QTextCharFormat format;
    for (const QString &tag : part.tags) {
        if (tag == QLatin1String("b") || tag == QLatin1String("strong"))
            format.setFontWeight(QFont::Bold);
        else if (tag == QLatin1String("i") || tag == QLatin1String("em"))
            format.setFontItalic(true);
        else if (tag == QLatin1String("u") || tag == QLatin1String("a"))
            format.setFontUnderline(true);
        else
            format.setForeground(currentTokens().accent);
    }
    if (part.kind == TextPart::Kind::Run)
        format.setProperty(kRunProperty, part.run);
    else
        format.setProperty(kFixedProperty, true);
    return format;
}

QString shownText(const TextPart &part)
{
    return part.kind == TextPart::Kind::Break ? QString(QChar::LineSeparator) : part.text;
}

/// What somebody has typed right behind a break or a space: it is the next part's.
QString withoutFixed(QString text)
{
    if (text.contains(QChar::LineSeparator))
        return text.remove(QChar::LineSeparator);
    return text.mid(text.startsWith(u' ') ? 1 : 0);
}

} // namespace

CanvasTextEditor::CanvasTextEditor(QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(QStringLiteral("canvasText"));
    setAccessibleName(tr("Text of the element"));
    setToolTip(tr("Enter keeps the text, Esc leaves it as it was, Shift+Enter begins a line"));
    setTabChangesFocus(true);
    setAcceptRichText(false);
    hide();
    connect(this, &QTextEdit::textChanged, this, &CanvasTextEditor::keepBreaks);
}

void CanvasTextEditor::begin(const edit::ElementPath &element, const QString &text, const Place &place)
{
    m_parts.clear();
    dress(place.font);
    setCurrentCharFormat({});
    setPlainText(text);
    selectAll();
    open(element, place.box);
}

void CanvasTextEditor::begin(const edit::ElementPath &element, const std::vector<TextPart> &parts,
                             const Place &place)
{
    m_parts.clear(); // nothing is repaired while it is filled
    clear();
    dress(place.font);
    QTextCursor cursor(document());
    for (const TextPart &part : parts)
        cursor.insertText(shownText(part), formatOf(part));
    document()->clearUndoRedoStacks();
    m_parts = parts;
    setTextCursor(cursor);
    open(element, place.box);
}

/// As large as it is seen; in a font of the page's own only where that is installed.
void CanvasTextEditor::dress(const QFont &font)
{
    QFont shown = font;
    shown.setPixelSize(std::clamp(shown.pixelSize(), kSmallestFont, kLargestFont));
    setFont(shown);
    document()->setDefaultFont(shown);
    document()->setDocumentMargin(0);
}

void CanvasTextEditor::open(const edit::ElementPath &element, const QRectF &place)
{
    m_element = element;
    m_before = toPlainText();
    const int frame = frameWidth();
    QRect box = place.toAlignedRect().adjusted(-frame, -frame, frame, frame);
    box.setWidth(std::max(box.width(), kNarrowest));
    box.setHeight(std::max(box.height(), kLowest));
    setGeometry(box.intersected(parentWidget()->rect()));
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

/// Its keys are no commands of the window.
bool CanvasTextEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

void CanvasTextEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool beginsLine = isEnter && event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape)
        return end(false);
    if (isEnter && !beginsLine)
        return end(true);
    if (beginsLine && !m_parts.empty())
        return; // a line is an element there
    QTextEdit::keyPressEvent(event);
}

void CanvasTextEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        end(true);
}

void CanvasTextEditor::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(m_parts.empty() ? source->text() : source->text().simplified());
}

/// Whoever deletes a break with the text around it gets it back: it is an element of its author's.
void CanvasTextEditor::keepBreaks()
{
    if (m_parts.empty() || m_isRepairing)
        return;
    const auto breaks = std::count_if(m_parts.begin(), m_parts.end(), [](const TextPart &part) {
        return part.kind == TextPart::Kind::Break;
    });
    const QScopedValueRollback repairing(m_isRepairing, true);
    while (document()->toRawText().count(QChar::LineSeparator) < breaks && document()->isUndoAvailable())
        document()->undo();
}

/// What each run says now: by the format of its characters, which those typed among them take over.
std::vector<RunText> CanvasTextEditor::runTexts() const
{
    std::vector<RunText> texts;
    for (const TextPart &part : m_parts) {
        if (part.kind == TextPart::Kind::Run)
            texts.push_back({part.run, {}});
    }
    const auto textOf = [&texts](int run) -> QString & {
        return std::find_if(texts.begin(), texts.end(),
                            [run](const RunText &text) { return text.run == run; })
            ->text;
    };
    QString pending; // before the next run
    int last = texts.front().run;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.hasProperty(kFixedProperty)) {
                pending += withoutFixed(it.fragment().text());
                continue;
            }
            last = format.hasProperty(kRunProperty) ? format.intProperty(kRunProperty) : last;
            textOf(last) += std::exchange(pending, {}) + it.fragment().text();
        }
    }
    textOf(last) += pending;
    return texts;
}

void CanvasTextEditor::end(bool keeps)
{
    const edit::ElementPath element = std::exchange(m_element, {});
    if (element.isEmpty())
        return;
    const QString text = toPlainText();
    const std::vector<RunText> texts = m_parts.empty() ? std::vector<RunText>() : runTexts();
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus)
        parentWidget()->setFocus();
    if (!keeps || text == m_before)
        return;
    if (texts.empty())
        Q_EMIT finished(element, text);
    else
        Q_EMIT partsFinished(element, texts);
}

} // namespace muto::ui
