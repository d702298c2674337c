#include "ui/editing/clip_clipboard.h"

#include "core/edit/clipboard_edits.h"
#include "core/edit/editor_actions.h"
#include "core/library/file_references.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <map>

namespace muto::ui {

using composition::HtmlDocument;
using edit::ElementPath;

namespace {

const QString kElementsType = QStringLiteral("application/x-mutoscope-elements");
const QString kOriginType = QStringLiteral("application/x-mutoscope-origin"); ///< Beside the elements.
const QLatin1String kProject("project"), kPage("page"), kFiles("files"), kTweens("tweens"), kStyles("styles");

/// Where elements were copied.
struct Origin
{
    QString project;   ///< Its folder.
    QString page;      ///< URLs count from its folder.
    QStringList files; ///< That they name, as far as those were there.

    QJsonObject json() const
    {
        return {{kProject, project}, {kPage, page}, {kFiles, QJsonArray::fromStringList(files)}};
    }
    static Origin of(const QJsonObject &json)
    {
        Origin origin{json[kProject].toString(), json[kPage].toString(), {}};
        for (const auto files = json[kFiles].toArray(); const QJsonValue &file : files)
            origin.files.append(file.toString());
        return origin;
    }
};

QStringList filesNamedBy(const QByteArray &fragment, const QString &page, const library::FileExists &exists)
{
    QStringList files;
    const auto parsed = HtmlDocument::parse(fragment);
    if (!parsed)
        return files;
    for (const library::FileReference &each : library::fileReferences(*parsed, page, exists)) {
        if (!each.target.isEmpty() && !files.contains(each.target))
            files.append(each.target);
    }
    return files;
}

QJsonObject originOf(const QMimeData &data)
{
    return QJsonDocument::fromJson(data.data(kOriginType)).object();
}

/// How many elements will lie side by side.
qsizetype countOf(const QByteArray &fragment)
{
    const auto parsed = HtmlDocument::parse(fragment);
    return parsed ? qsizetype(edit::sideBySide(*parsed).size()) : 0;
}

} // namespace

bool ClipClipboard::isIn(const QMimeData &data)
{
    return data.hasFormat(kElementsType);
}

bool ClipClipboard::isThere(const QString &file) const
{
    return m_document.isOpen(file) ||
           (!m_folder.isEmpty() && QFileInfo::exists(m_folder + QLatin1Char('/') + file));
}

/// All as if it were from the page of the first.
Result<std::unique_ptr<QMimeData>> ClipClipboard::copied(const QList<ElementPath> &elements) const
{
    const auto exists = [this](const QString &file) { return isThere(file); };
    std::map<QString, QList<ElementPath>> byFile;
    for (const ElementPath &each : elements)
        byFile[each.file].append(each);
    QByteArray source;
    Origin origin{m_folder, byFile.empty() ? QString() : byFile.begin()->first, {}};
    for (const auto &[file, inFile] : byFile) {
        const auto own = edit::copiedSource(m_document, inFile);
        const auto moved = own ? library::fragmentMoved(*own, file, origin.page, exists) : fail(own.error());
        if (!moved)
            return fail(moved.error());
        source += *moved;
        origin.files += filesNamedBy(*moved, origin.page, exists);
    }
    QJsonObject json = origin.json();
    json.insert(kStyles, QString::fromUtf8(script::copiedStyles(m_document, elements).data()));
    if (m_scripts)
        json.insert(kTweens,
                    QString::fromUtf8(script::copiedTweens(m_document, *m_scripts, elements).data()));
    auto data = std::make_unique<QMimeData>();
    data->setData(kElementsType, source);
    data->setData(kOriginType, QJsonDocument(json).toJson(QJsonDocument::Compact));
    data->setText(QString::fromUtf8(source)); // for the source editor, and for others
    return data;
}

Result<PasteReport> ClipClipboard::paste(const QMimeData &data, const ElementPath &into, double start)
{
    const QJsonObject json = originOf(data);
    const Origin origin = Origin::of(json);
    const auto wasThere = [&origin](const QString &file) { return origin.files.contains(file); };
    const QByteArray written = data.data(kElementsType);
    const auto source = origin.page.isEmpty()
                            ? Result<QByteArray>(written)
                            : library::fragmentMoved(written, origin.page, into.file, wasThere);
    if (!source)
        return fail(source.error());
    return edit::allOrNothing(
        m_document, edit::EditorActions::pasteName(countOf(*source)), [&]() -> Result<PasteReport> {
            const bool isOther = !origin.project.isEmpty() && origin.project != m_folder;
            const auto pasted = m_actions.paste(*source, into, start, isOther ? QString() : origin.page);
            if (!pasted)
                return fail(pasted.error());
            const auto styled = style(json[kStyles].toString().toUtf8(), written, *pasted);
            if (!styled)
                return fail(styled.error());
            PasteReport report;
            report.pasted = *pasted;
            report.styles = *styled;
            report.waiting = script::CopiedTweens::read(json[kTweens].toString().toUtf8());
            report.isFromOther = isOther;
            if (isOther)
                report.missing = missingOf(*source, styled->written, into.file);
            return animate(report);
        });
}

/// Of what elements and their rules name, now that they are in a page.
QStringList ClipClipboard::missingOf(const QByteArray &fragment, const QByteArray &css,
                                     const QString &page) const
{
    const auto exists = [this](const QString &file) { return isThere(file); };
    QStringList files = filesNamedBy(fragment, page, exists);
    for (const library::FileReference &each : library::styleReferences(css, page))
        files.append(each.target);
    files.removeDuplicates();
    files.removeIf([&exists](const QString &file) { return file.isEmpty() || exists(file); });
    return files;
}

void ClipClipboard::addMissing(PasteReport &report, const QByteArray &css, const QString &page) const
{
    for (const library::FileReference &each : library::styleReferences(css, page)) {
        if (!each.target.isEmpty() && !isThere(each.target) && !report.missing.contains(each.target))
            report.missing.append(each.target);
    }
}

Result<script::PastedStyles> ClipClipboard::style(const QByteArray &styles, const QByteArray &written,
                                                  const QList<ElementPath> &pasted)
{
    const QString &file = pasted.front().file;
    auto copied = script::CopiedStyles::read(styles);
    for (script::CopiedStyle &rule : copied.rules)
        rule.body = QString::fromUtf8(library::styleMoved(rule.body.toUtf8(), rule.file, file));
    std::vector<int> elements;
    for (const ElementPath &each : pasted) {
        if (const auto element = m_document.find(each))
            elements.push_back(*element);
    }
    const script::NewIds newIds = edit::idsChanged(written, *m_document.html(file), elements);
    return script::pasteStyles(m_document, copied, newIds, pasted);
}

Result<PasteReport> ClipClipboard::animate(const PasteReport &waiting)
{
    PasteReport report = waiting;
    if (!m_scripts || !waiting.waiting)
        return report;
    if (const auto first = m_document.find(waiting.pasted.front()); !first)
        return fail(first.error());
    const QString page = waiting.pasted.front().file;
    QByteArray named; // by what the animations say
    const auto moveUrls = [&](const QString &text, const QString &from) {
        const QByteArray moved = library::styleMoved(text.toUtf8(), from, page);
        named += moved + '\n';
        return QString::fromUtf8(moved);
    };
    auto tweens = script::pasteTweens(m_document, *m_scripts, *waiting.waiting, waiting.pasted, moveUrls);
    if (!tweens)
        return fail(tweens.error());
    report.eases = tweens->lackedEases;
    if (waiting.isFromOther)
        addMissing(report, named, page);
    report.left = std::move(tweens->left);
    if (!tweens->lacksTimeline)
        report.waiting.reset();
    return report;
}

} // namespace muto::ui
