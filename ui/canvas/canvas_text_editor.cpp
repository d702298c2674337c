#include "ui/canvas/canvas_text_editor.h"

#include "ui/canvas/canvas_text_bar.h"
#include "ui/canvas/text_looks.h"
#include "ui/support/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>
#include <QtMath>

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

QString shownText(const TextPart &part)
{
    return part.kind == TextPart::Kind::Break ? QString(QChar::LineSeparator) : part.text;
}

/// What looks as it did is only told as a text.
void forgetSameLooks(std::vector<RunText> &texts, const std::vector<RunText> &before)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const edit::TextStyles was =
            before[i].pieces.empty() ? edit::TextStyles() : before[i].pieces.front().styles;
        const auto isSame = [&was](const edit::StyledText &piece) { return piece.styles == was; };
        if (std::all_of(texts[i].pieces.begin(), texts[i].pieces.end(), isSame))
            texts[i].pieces.clear();
    }
}

} // namespace

CanvasTextEditor::CanvasTextEditor(QWidget *parent)
    : QTextEdit(parent)
    , m_bar(new CanvasTextBar(parent))
{
    setObjectName(QStringLiteral("canvasText"));
    setAccessibleName(tr("Text of the element"));
    setToolTip(tr("Enter keeps the text, Esc leaves it as it was, Shift+Enter begins a line"));
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it grows instead, as the text in the film does
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CanvasTextEditor::growToText);
    connect(this, &QTextEdit::textChanged, this, &CanvasTextEditor::keepBreaks);
    connect(this, &QTextEdit::cursorPositionChanged, this, &CanvasTextEditor::showLooks);
    connect(this, &QTextEdit::selectionChanged, this, &CanvasTextEditor::showLooks);
    connect(this, &QTextEdit::currentCharFormatChanged, this, &CanvasTextEditor::showLooks);
    connect(m_bar, &CanvasTextBar::boldRequested, this, &CanvasTextEditor::toggleBold);
    connect(m_bar, &CanvasTextBar::italicRequested, this, &CanvasTextEditor::toggleItalic);
    connect(m_bar, &CanvasTextBar::underlineRequested, this, &CanvasTextEditor::toggleUnderline);
    connect(m_bar, &CanvasTextBar::colorChosen, this,
            [this](const QString &color) { setLook(QStringLiteral("color"), color); });
}

void CanvasTextEditor::begin(const edit::ElementPath &element, const QString &text, const Place &place)
{
    m_parts.clear();
    dress(place);
    clear();
    QTextCursor cursor(document());
    cursor.insertText(text, text_looks::plainFormat(font()));
    document()->clearUndoRedoStacks();
    selectAll();
    open(element, place);
}

void CanvasTextEditor::begin(const edit::ElementPath &element, const std::vector<TextPart> &parts,
                             const Place &place)
{
    m_parts.clear(); // nothing is repaired while it is filled
    clear();
    dress(place);
    QTextCursor cursor(document());
    for (const TextPart &part : parts)
        cursor.insertText(shownText(part), text_looks::formatOf(part, font()));
    document()->clearUndoRedoStacks();
    m_parts = parts;
    setTextCursor(cursor);
    open(element, place);
}

/// As large as it is seen; in a font of the page's own only where that is installed.
void CanvasTextEditor::dress(const Place &place)
{
    const QColor paper = place.ground.isValid() ? place.ground : currentTokens().raised;
    // What the film shows of the text lies beneath.
    setStyleSheet(QStringLiteral("QTextEdit { background: %1; color: %2; border: 1px solid %3; }")
                      .arg(paper.name(), text_looks::inkOn(paper).name(), currentTokens().accent.name()));
    ensurePolished(); // or its first showing takes the font for the program's own again
    QFont shown = place.font;
    shown.setPixelSize(std::clamp(shown.pixelSize(), kSmallestFont, kLargestFont));
    setFont(shown);
    document()->setDefaultFont(shown);
    document()->setDocumentMargin(0);
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(place.side);
    document()->setDefaultTextOption(option);
}

void CanvasTextEditor::open(const edit::ElementPath &element, const Place &place)
{
    m_element = element;
    m_before = texts();
    const int frame = frameWidth();
    QRect box = place.box.toAlignedRect().adjusted(-frame, -frame, frame, frame);
    // Letters are set a little wider here than in the page, and a line is not to be broken by that.
    const int slack = place.font.pixelSize() / 2;
    const bool isRight = place.side.testFlag(Qt::AlignRight), isLeft = place.side.testFlag(Qt::AlignLeft);
    box.adjust(isLeft ? 0 : -slack, 0, isRight ? 0 : slack, 0);
    box.setWidth(std::max(box.width(), kNarrowest));
    box.setHeight(std::max(box.height(), kLowest));
    settle(box, place.margins.toMargins());
    show(); // lays its text out
    growToText();
    horizontalScrollBar()->setValue(m_hidden.x());
    verticalScrollBar()->setValue(m_hidden.y());
    raise();
    setFocus(Qt::OtherFocusReason);
    m_bar->place(geometry());
    showLooks();
}

/// As much of it as there is to be seen: its lines are as long as if it were all there, and where they are in
/// the film.
void CanvasTextEditor::settle(QRect box, const QMargins &around)
{
    const QRect view = parentWidget()->rect();
    const QRect seen = box.intersected(view);
    if (seen.width() < std::min(box.width(), kNarrowest) || seen.height() < kLowest) {
        box.moveLeft(std::clamp(box.left(), std::min(0, view.width() - box.width()),
                                std::max(0, view.width() - box.width())));
        box.moveTop(std::clamp(box.top(), std::min(0, view.height() - box.height()),
                               std::max(0, view.height() - box.height())));
    }
    setGeometry(box.intersected(view));
    m_lowest = height();
    const QPoint before = pos() - box.topLeft();
    const QPoint behind = box.bottomRight() - geometry().bottomRight();
    m_hidden = {std::max(0, before.x() - around.left()), std::max(0, before.y() - around.top())};
    setViewportMargins(std::max(0, around.left() - before.x()), std::max(0, around.top() - before.y()),
                       std::max(0, around.right() - behind.x()), std::max(0, around.bottom() - behind.y()));
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(box.width() - around.left() - around.right() - 2 * frameWidth());
}

void CanvasTextEditor::growToText()
{
    if (!isVisible())
        return;
    const QMargins around = viewportMargins();
    const int wanted =
        qCeil(document()->size().height()) - m_hidden.y() + around.top() + around.bottom() + 2 * frameWidth();
    const int most = parentWidget()->height() - y();
    resize(width(), std::min(std::max(wanted, m_lowest), most));
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
    if (keyForLook(*event))
        return;
    if (isEnter && !beginsLine)
        return end(true);
    if (beginsLine && !m_parts.empty())
        return; // a line is an element there
    QTextEdit::keyPressEvent(event);
}

/// Whether it was one that makes text look otherwise.
bool CanvasTextEditor::keyForLook(const QKeyEvent &event)
{
    if (event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_C) {
        m_bar->pickColor();
        return true;
    }
    if (event.modifiers() != Qt::ControlModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_B:
        toggleBold();
        return true;
    case Qt::Key_I:
        toggleItalic();
        return true;
    case Qt::Key_U:
        toggleUnderline();
        return true;
    default:
        return false;
    }
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

std::vector<RunText> CanvasTextEditor::texts() const
{
    if (m_parts.empty())
        return {text_looks::plainText(*document())};
    return text_looks::runTexts(*document(), m_parts);
}

void CanvasTextEditor::setLook(const QString &property, const QString &value)
{
    if (textCursor().hasSelection()) {
        text_looks::setLook(textCursor(), property, value);
    } else {
        QTextCharFormat format = currentCharFormat();
        text_looks::setLook(format, property, value);
        setCurrentCharFormat(format);
    }
    showLooks();
}

void CanvasTextEditor::toggle(const QString &property, const QString &on,
                              bool (*isOn)(const edit::TextStyles &))
{
    setLook(property, isOn(text_looks::commonLooks(textCursor(), currentCharFormat())) ? QString() : on);
}

void CanvasTextEditor::toggleBold()
{
    toggle(QStringLiteral("font-weight"), QStringLiteral("bold"), text_looks::isBold);
}

void CanvasTextEditor::toggleItalic()
{
    toggle(QStringLiteral("font-style"), QStringLiteral("italic"), text_looks::isItalic);
}

void CanvasTextEditor::toggleUnderline()
{
    toggle(QStringLiteral("text-decoration-line"), QStringLiteral("underline"), text_looks::isUnderlined);
}

void CanvasTextEditor::showLooks()
{
    if (isActive())
        m_bar->follow(text_looks::commonLooks(textCursor(), currentCharFormat()));
}

void CanvasTextEditor::end(bool keeps)
{
    const edit::ElementPath element = std::exchange(m_element, {});
    if (element.isEmpty())
        return;
    std::vector<RunText> written = texts();
    const bool hadFocus = hasFocus();
    hide();
    m_bar->hide();
    if (hadFocus)
        parentWidget()->setFocus();
    if (!keeps || written == m_before)
        return;
    forgetSameLooks(written, m_before);
    if (m_parts.empty() && written.front().pieces.empty())
        Q_EMIT finished(element, written.front().text);
    else
        Q_EMIT partsFinished(element, written);
}

} // namespace muto::ui
