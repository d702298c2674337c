#include "ui/source/source_binding.h"

#include "ui/source/code_editor.h"
#include "ui/source/text_splices.h"

#include <QScopedValueRollback>
#include <QTimer>

namespace muto::ui {

using edit::ChangeSet;
using edit::SourceSplice;

namespace {

constexpr int kBurstMs = 300;
constexpr int kLargeBurstMs = 1500; // where a step takes a noticeable time
constexpr qsizetype kLarge = qsizetype(1024) * 1024;
constexpr char kMark[] = "\xEF\xBB\xBF";

} // namespace

SourceBinding::SourceBinding(edit::Document &document, edit::EditorActions &actions, QString file,
                             CodeEditor &editor, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_actions(actions)
    , m_file(std::move(file))
    , m_editor(editor)
    , m_burst(new QTimer(this))
{
    m_base = documentText();
    m_mark = m_document.bytes(m_file).startsWith(kMark) ? QByteArray(kMark) : QByteArray();
    const edit::SourceFile *source = m_document.source(m_file);
    m_editor.load(m_base, composition::languageOf(m_file), source ? source->lineEnding() : QByteArray("\n"));
    m_burst->setSingleShot(true);
    m_burst->setInterval(m_base.size() > kLarge ? kLargeBurstMs : kBurstMs);

    connect(m_burst, &QTimer::timeout, this, &SourceBinding::flush);
    connect(&m_editor, &CodeEditor::edited, this, &SourceBinding::noteEdited);
    connect(&m_editor, &CodeEditor::left, this, &SourceBinding::flush);
    connect(&m_document, &edit::Document::changed, this, &SourceBinding::follow);
}

QByteArray SourceBinding::documentText() const
{
    const QByteArray bytes = m_document.bytes(m_file);
    return bytes.startsWith(kMark) ? bytes.mid(qstrlen(kMark)) : bytes;
}

void SourceBinding::noteEdited()
{
    setPending(true);
    m_burst->start();
}

void SourceBinding::setPending(bool pending)
{
    if (!pending)
        m_burst->stop();
    if (m_pending == pending)
        return;
    m_pending = pending;
    Q_EMIT pendingChanged();
}

void SourceBinding::flush()
{
    if (!m_pending || m_flushing)
        return;
    const QScopedValueRollback flushing(m_flushing, true);
    const QByteArray text = typedText();
    const auto taken = m_actions.editSource(m_file, m_mark.isEmpty() ? text : m_mark + text);
    if (!taken)
        return goBack(taken.error().message);
    settle(text);
}

/// The editor's text, made of what it was and what was touched: reading tens of megabytes of it takes longer.
QByteArray SourceBinding::typedText() const
{
    const SourceSplice typed = m_editor.difference(m_base);
    const QByteArrayView base(m_base);
    QByteArray text;
    text.reserve(base.size() + typed.growth());
    text.append(base.first(typed.offset));
    text.append(typed.inserted);
    return text.append(base.sliced(typed.end()));
}

/// Editor and Document agree on this text.
void SourceBinding::settle(const QByteArray &text)
{
    m_base = text;
    m_editor.settle();
    setPending(false);
}

void SourceBinding::goBack(const QString &why)
{
    m_editor.splice(textSplices(m_editor.bytes(), m_base));
    settle(m_base);
    Q_EMIT refused(why);
}

void SourceBinding::replaceText(const QByteArray &text)
{
    flush();
    if (const auto taken = m_actions.editSource(m_file, m_mark + text); !taken)
        Q_EMIT refused(taken.error().message);
}

/// What was typed but is no step yet stays, unless the same place has changed elsewhere meanwhile.
void SourceBinding::follow(const ChangeSet &changes)
{
    if (m_flushing || !changes.files.contains(m_file) || !m_document.isOpen(m_file))
        return;
    const QByteArray now = documentText();
    std::vector<SourceSplice> splices = textSplices(m_base, now);
    if (m_pending) {
        const auto moved = rebased(splices, textSplices(m_base, typedText()));
        splices = moved ? *moved : textSplices(m_editor.bytes(), now);
        if (!moved)
            setPending(false);
    }
    m_mark = m_document.bytes(m_file).startsWith(kMark) ? QByteArray(kMark) : QByteArray();
    m_editor.splice(splices);
    if (m_pending)
        m_base = now; // what was typed is still different
    else
        settle(now);
    const bool isHistory =
        changes.cause == ChangeSet::Cause::Undone || changes.cause == ChangeSet::Cause::Redone;
    if (isHistory && m_editor.hasFocus() && !splices.empty())
        m_editor.show(composition::SourceSpan{splices.front().offset + splices.front().inserted.size(), 0});
}

} // namespace muto::ui
