#include "ui/preview/page_texts.h"

#include "core/composition/html_file.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace muto::ui {

using composition::HtmlDocument;
using edit::ChangeSet;
using edit::ElementChange;

namespace {

bool hasMarkup(const QString &name)
{
    return std::any_of(name.begin(), name.end(),
                       [](QChar c) { return c == u'<' || c == u'"' || c == u'\''; });
}

/// Whether something that was whole may not be so any more: not by what panels do, nearly always, so that
/// what is dragged does not wait for anybody to read all of the page.
bool mayBreak(const QString &file, const ChangeSet &changes)
{
    if (!composition::isHtmlName(file))
        return true;
    return std::any_of(changes.changes.begin(), changes.changes.end(), [](const ElementChange &change) {
        using Kind = ElementChange::Kind;
        return change.kind == Kind::Inserted || change.kind == Kind::Removed || change.kind == Kind::Code ||
               (change.kind == Kind::Attribute && hasMarkup(change.name));
    });
}

/// "style" or "script", as the elements are called that hold such code in a page; empty for any other file.
QString codeIn(const QString &file)
{
    if (file.endsWith(QLatin1String(".css"), Qt::CaseInsensitive))
        return QStringLiteral("style");
    return file.endsWith(QLatin1String(".js"), Qt::CaseInsensitive) ? QStringLiteral("script") : QString();
}

/// Style sheets and scripts of their own are one piece of code; of any other file only that it is different
/// is known.
ChangeSet codeChanges(const QString &file, const QByteArray &before, const QByteArray &after)
{
    const QString language = codeIn(file);
    ChangeSet changes;
    changes.files = {file};
    if (!language.isEmpty())
        changes.changes.push_back({ElementChange::Kind::Code,
                                   {file, {}},
                                   {file, {}},
                                   language,
                                   QString::fromUtf8(after),
                                   QString::fromUtf8(before)});
    return changes;
}

/// What is different about a file.
ChangeSet pageChanges(const QString &file, const QByteArray &before, const QByteArray &after)
{
    if (!composition::isHtmlName(file))
        return codeChanges(file, before, after);
    ChangeSet whole;
    whole.files = {file};
    const auto was = HtmlDocument::parse(before);
    const auto is = HtmlDocument::parse(after);
    if (!was || !is)
        return whole;
    const edit::ElementPaths pathsBefore(*was, file);
    const edit::ElementPaths pathsAfter(*is, file);
    return edit::changesBetween(file, {*was, pathsBefore}, {*is, pathsAfter});
}

void append(ChangeSet &all, ChangeSet more)
{
    all.files += more.files;
    std::move(more.changes.begin(), more.changes.end(), std::back_inserter(all.changes));
    std::move(more.renamed.begin(), more.renamed.end(), std::back_inserter(all.renamed));
}

void leaveOutFile(ChangeSet &changes, const QString &file)
{
    changes.files.removeAll(file);
    std::erase_if(changes.changes, [&file](const ElementChange &change) {
        return change.before.file == file || change.after.file == file;
    });
    std::erase_if(changes.renamed, [&file](const auto &pair) { return pair.first.file == file; });
}

} // namespace

PageTexts::PageTexts(const edit::Document &document, web::UnsavedTexts &texts)
    : m_document(document)
    , m_texts(texts)
{
    m_texts.clear();
    const QStringList files = m_document.files();
    for (const QString &file : files)
        m_texts.set(file, m_document.bytes(file));
}

ChangeSet PageTexts::take(const ChangeSet &changes)
{
    ChangeSet seen = changes;
    for (const QString &file : changes.files) {
        if (auto instead = takeFile(file, changes)) {
            leaveOutFile(seen, file);
            append(seen, std::move(*instead));
        }
    }
    return seen;
}

/// What is to be seen of it in place of what has changed; nothing where that is the same.
std::optional<ChangeSet> PageTexts::takeFile(const QString &file, const ChangeSet &changes)
{
    if (!m_document.isOpen(file)) {
        m_texts.remove(file);
        m_waiting.erase(file);
        return std::nullopt;
    }
    const QByteArray bytes = m_document.bytes(file);
    const std::optional<QByteArray> shown = m_texts.find(file);
    const bool isNew = !shown || changes.cause == ChangeSet::Cause::Opened;
    const bool hasWaited = m_waiting.erase(file) > 0;
    if (isNew || (!hasWaited && !mayBreak(file, changes))) {
        m_texts.set(file, bytes);
        return std::nullopt;
    }
    const script::PresentableText text = script::presentableText(file, bytes, *shown, m_document.html(file));
    if (text.fault)
        m_waiting.emplace(file, *text.fault);
    if (text.fault || hasWaited || !codeIn(file).isEmpty())
        return exchange(file, text.bytes);
    m_texts.set(file, bytes);
    return std::nullopt;
}

ChangeSet PageTexts::exchange(const QString &file, const QByteArray &bytes)
{
    const QByteArray before = m_texts.find(file).value_or(QByteArray());
    m_texts.set(file, bytes);
    return before == bytes ? ChangeSet() : pageChanges(file, before, bytes);
}

ChangeSet PageTexts::takeWaiting()
{
    ChangeSet seen;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &[file, fault] : waiting)
        append(seen, exchange(file, m_document.bytes(file)));
    return seen;
}

std::optional<PageWait> PageTexts::waiting() const
{
    if (m_waiting.empty())
        return std::nullopt;
    return PageWait{m_waiting.begin()->first, m_waiting.begin()->second};
}

} // namespace muto::ui
