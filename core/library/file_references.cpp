#include "core/library/file_references.h"

#include "core/composition/asset_references.h"
#include "core/composition/code_imports.h"
#include "core/composition/import_map.h"
#include "core/composition/lint/linked_files.h"
#include "core/edit/grading_payload.h"
#include "core/edit/markup_edits.h"
#include "core/library/asset_kind.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace muto::library {

using composition::HtmlAttribute;
using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

enum class Spelling { Attribute, Style, Script };

bool isRemoteUrl(const QString &url)
{
    const QString trimmed = url.trimmed();
    return trimmed.startsWith(QLatin1String("http:"), Qt::CaseInsensitive) ||
           trimmed.startsWith(QLatin1String("https:"), Qt::CaseInsensitive) ||
           trimmed.startsWith(QLatin1String("//"));
}

QString folderOf(const QString &file)
{
    const qsizetype slash = file.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : file.left(slash);
}

bool leavesTheProject(const QString &path)
{
    return path == QLatin1String("..") || path.startsWith(QLatin1String("../"));
}

/// Which file a URL means, and from where it counts.
struct Meaning
{
    QString target;
    bool countsFromProject = false;
};

class Resolver
{
public:
    Resolver(QString file, FileExists exists)
        : m_file(std::move(file))
        , m_exists(std::move(exists))
    {
    }

    const QString &file() const { return m_file; }

    Meaning operator()(const QString &url, bool fromProject) const
    {
        const auto path = composition::localPath(url);
        if (!path)
            return {};
        if (path->startsWith(QLatin1Char('/')))
            return {inside(path->mid(1)), true};
        if (fromProject)
            return {inside(*path), true};
        const QString beside = QDir::cleanPath(folderOf(m_file) + QLatin1Char('/') + *path);
        const QString target = beside.startsWith(QLatin1Char('/')) ? beside.mid(1) : beside;
        // A part of a film may count from the project; only what exists tells.
        const QString atTop = inside(*path);
        if (!folderOf(m_file).isEmpty() && m_exists && !m_exists(target) && m_exists(atTop))
            return {atTop, true};
        return {leavesTheProject(target) ? QString() : target, false};
    }

private:
    static QString inside(const QString &path)
    {
        const QString clean = QDir::cleanPath(path);
        return leavesTheProject(clean) ? QString() : clean;
    }

    QString m_file;
    FileExists m_exists;
};

/// Only what would mean something else has to be spelt: `a b.png` is fine in an attribute.
QString spelt(QString path, Spelling spelling, bool spellsSpaces)
{
    const auto spell = [&path](QLatin1Char character) {
        path.replace(character, QLatin1Char('%') + QString::number(character.unicode(), 16).toUpper());
    };
    for (const char character : {'%', '?', '#'})
        spell(QLatin1Char(character));
    if (spellsSpaces || spelling == Spelling::Style)
        spell(QLatin1Char(' '));
    if (spelling != Spelling::Attribute) {
        for (const char character : {'"', '\'', '`', '(', ')', '\\'})
            spell(QLatin1Char(character));
    }
    return path;
}

/// The URL that means the same file after the moves; nothing when the one there is still does.
std::optional<QString> movedUrl(const QString &url, bool fromProject, Spelling spelling,
                                const Resolver &resolve, const FileMoves &moves)
{
    const Meaning meaning = resolve(url, fromProject);
    if (meaning.target.isEmpty())
        return std::nullopt;
    const QString target = moves.moved(meaning.target);
    const QString home = folderOf(moves.moved(resolve.file()));
    if (target == meaning.target && (meaning.countsFromProject || home == folderOf(resolve.file())))
        return std::nullopt;
    const qsizetype begin = url.indexOf(url.trimmed());
    const QString written = url.trimmed();
    qsizetype end = 0;
    while (end < written.size() && written.at(end) != QLatin1Char('?') && written.at(end) != QLatin1Char('#'))
        ++end;
    QString path = meaning.countsFromProject
                       ? target
                       : QDir(QLatin1Char('/') + home).relativeFilePath(QLatin1Char('/') + target);
    path = spelt(path, spelling, written.left(end).contains(QLatin1String("%20")));
    if (written.startsWith(QLatin1Char('/')))
        path.prepend(QLatin1Char('/'));
    else if ((written.startsWith(QLatin1String("./")) ||
              (spelling == Spelling::Script && written.startsWith(QLatin1String("../")))) &&
             !path.startsWith(QLatin1String("../")))
        path.prepend(QLatin1String("./"));
    if (written.left(end).endsWith(QLatin1Char('/'))) // a folder, as import maps have them
        path.append(QLatin1Char('/'));
    const QString result = url.left(begin) + path + written.mid(end);
    return result == url ? std::nullopt : std::optional(result);
}

/// What code that names files should say, as splices of its bytes.
std::vector<edit::SourceSplice> movedCode(const QByteArray &code,
                                          const std::vector<composition::AssetReference> &references,
                                          Spelling spelling, const Resolver &resolve, const FileMoves &moves)
{
    std::vector<edit::SourceSplice> splices;
    for (const composition::AssetReference &reference : references) {
        const auto url = movedUrl(reference.url, reference.fromProject, spelling, resolve, moves);
        const QByteArray old = reference.url.toUtf8();
        // A comment inside, or bytes that are no UTF-8: leave alone what we do not read as it is written.
        if (url && code.mid(reference.offset, old.size()) == old)
            splices.push_back({reference.offset, old, url->toUtf8()});
    }
    return splices;
}

std::vector<edit::SourceSplice> movedStyles(const QByteArray &css, const Resolver &resolve,
                                            const FileMoves &moves)
{
    return movedCode(css, composition::cssReferences(css), Spelling::Style, resolve, moves);
}

std::vector<edit::SourceSplice> movedMap(const QByteArray &json, const Resolver &resolve,
                                         const FileMoves &moves)
{
    std::vector<composition::AssetReference> addresses;
    for (composition::MappedName &each : composition::mappedNames(json))
        addresses.push_back(std::move(each.address));
    return movedCode(json, addresses, Spelling::Script, resolve, moves);
}

/// Modules that are imported by names of folders. Where no folder of the map holds one any more, it is named
/// by its path.
std::vector<edit::SourceSplice> movedModules(const QByteArray &script, const ModuleFolders &modules,
                                             const Resolver &resolve, const FileMoves &moves)
{
    std::vector<edit::SourceSplice> splices;
    for (const NamedModule &each : namedModules(script, modules)) {
        const auto name = movedName(each, modules, moves);
        const QString home = folderOf(moves.moved(resolve.file()));
        QString path =
            QDir(QLatin1Char('/') + home).relativeFilePath(QLatin1Char('/') + moves.moved(each.target));
        if (!path.startsWith(QLatin1String("../")))
            path.prepend(QLatin1String("./"));
        const QString url = name.value_or(spelt(path, Spelling::Script, true));
        if (url != each.name.url)
            splices.push_back({each.name.offset, each.name.url.toUtf8(), url.toUtf8()});
    }
    return splices;
}

/// `isInPage`: all that a script in a page names counts from that.
std::vector<edit::SourceSplice> movedScripts(const QByteArray &script, const ModuleFolders &modules,
                                             bool isInPage, const Resolver &resolve, const FileMoves &moves)
{
    std::vector<composition::AssetReference> files = composition::scriptFiles(script);
    for (composition::AssetReference &file : files)
        file.fromProject = file.fromProject && !isInPage;
    auto splices = movedCode(script, files, Spelling::Script, resolve, moves);
    auto named = movedModules(script, modules, resolve, moves);
    splices.insert(splices.end(), named.begin(), named.end());
    return splices;
}

/// What the code in an element should say: of a style sheet, a script or an import map that a page holds.
std::vector<edit::SourceSplice> movedWithin(const HtmlDocument &document, const HtmlElement &element,
                                            const ModuleFolders &modules, const Resolver &resolve,
                                            const FileMoves &moves)
{
    const bool isStyle = element.tag == QLatin1String("style"), isMap = composition::isImportMap(element);
    const bool isScript = element.tag == QLatin1String("script") && composition::isProgram(element);
    std::vector<edit::SourceSplice> splices;
    for (int text = element.firstText; (isStyle || isScript || isMap) && text < element.endText; ++text) {
        const composition::SourceSpan span = document.texts()[text].span;
        const QByteArray code = document.sourceOf(span);
        auto moved = isStyle ? movedStyles(code, resolve, moves)
                     : isMap ? movedMap(code, resolve, moves)
                             : movedScripts(code, modules, true, resolve, moves);
        for (edit::SourceSplice &splice : moved) {
            splice.offset += span.offset;
            splices.push_back(std::move(splice));
        }
    }
    return splices;
}

bool holdsVariables(const HtmlAttribute &attribute)
{
    return attribute.name == QLatin1String("data-composition-variables") ||
           attribute.name == QLatin1String("data-variable-values");
}

void collectStrings(const QJsonValue &value, QStringList &strings)
{
    if (value.isString())
        strings.append(value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        collectStrings(each, strings);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &each : object)
        collectStrings(each, strings);
}

/// The strings in variables that are files: those that look like a path with a suffix.
QStringList filesInVariables(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    QStringList strings;
    collectStrings(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                   strings);
    strings.removeIf([](const QString &each) {
        return QFileInfo(each).suffix().isEmpty() || each.contains(QLatin1Char(' ')) ||
               !(each.contains(QLatin1Char('/')) || QFileInfo(each).suffix().size() <= 5);
    });
    strings.removeDuplicates();
    return strings;
}

QString variablesMoved(QString json, const Resolver &resolve, const FileMoves &moves)
{
    const QStringList files = filesInVariables(json);
    for (const QString &file : files) {
        if (const auto url = movedUrl(file, false, Spelling::Attribute, resolve, moves))
            json.replace(QLatin1Char('"') + file + QLatin1Char('"'),
                         QLatin1Char('"') + *url + QLatin1Char('"'));
    }
    return json;
}

/// The attributes of one element that name files, with what they should say.
class ElementRewriter
{
public:
    ElementRewriter(const HtmlDocument &document, edit::MarkupEdits &edits, const Resolver &resolve,
                    const FileMoves &moves)
        : m_document(document)
        , m_edits(edits)
        , m_resolve(resolve)
        , m_moves(moves)
    {
    }

    Result<> rewrite(int element)
    {
        for (const HtmlAttribute &attribute : m_document.elements()[element].attributes) {
            const QString value = moved(element, attribute);
            if (value == attribute.value)
                continue;
            if (const auto set = m_edits.setAttribute(element, attribute.name, value); !set)
                return set;
        }
        return ok();
    }

private:
    QString moved(int element, const HtmlAttribute &attribute) const
    {
        if (holdsVariables(attribute))
            return variablesMoved(attribute.value, m_resolve, m_moves);
        if (attribute.name == QLatin1String("data-color-grading"))
            return gradingMoved(attribute.value);
        if (attribute.name == QLatin1String("style"))
            return styleMoved(attribute.value);
        if (!isReference(m_document.elements()[element], attribute))
            return attribute.value;
        const bool fromProject = attribute.name == QLatin1String("data-composition-src");
        return movedUrl(attribute.value, fromProject, Spelling::Attribute, m_resolve, m_moves)
            .value_or(attribute.value);
    }

    static bool isReference(const HtmlElement &element, const HtmlAttribute &attribute)
    {
        static const QSet<QString> names{QStringLiteral("src"), QStringLiteral("poster"),
                                         QStringLiteral("data-composition-src")};
        const bool isLink = element.tag == QLatin1String("link") || element.tag == QLatin1String("image") ||
                            element.tag == QLatin1String("use");
        return names.contains(attribute.name) || (isLink && (attribute.name == QLatin1String("href") ||
                                                             attribute.name == QLatin1String("xlink:href")));
    }

    QString styleMoved(const QString &style) const
    {
        const QByteArray css = style.toUtf8();
        const auto patch = edit::SourcePatch::create({}, movedStyles(css, m_resolve, m_moves));
        const auto result = patch ? patch->applied(css) : Result<QByteArray>(css);
        return result ? QString::fromUtf8(*result) : style;
    }

    QString gradingMoved(const QString &grading) const
    {
        auto payload = edit::GradingPayload::parse(grading);
        const auto url =
            payload ? movedUrl(payload->lut(), false, Spelling::Attribute, m_resolve, m_moves) : std::nullopt;
        if (!url)
            return grading;
        payload->setLut(*url);
        return payload->attribute().value_or(grading);
    }

    const HtmlDocument &m_document;
    edit::MarkupEdits &m_edits;
    const Resolver &m_resolve;
    const FileMoves &m_moves;
};

/// The name that what is copied from a page would have as a page of its own beside it: the page itself stays
/// where it is, and may be named.
QString besideOf(const QString &page)
{
    const QString folder = folderOf(page), name = QStringLiteral("\u0001copied");
    return folder.isEmpty() ? name : folder + QLatin1Char('/') + name;
}

FileReference referenceTo(const QString &url, const Meaning &meaning, qsizetype offset)
{
    return {url, meaning.target, offset, isRemoteUrl(url)};
}

/// Of code in a file of its own.
std::vector<FileReference> referencesOf(const std::vector<composition::AssetReference> &found,
                                        const QString &file)
{
    const Resolver resolve(file, {});
    std::vector<FileReference> references;
    for (const composition::AssetReference &each : found)
        references.push_back(referenceTo(each.url, resolve(each.url, each.fromProject), each.offset));
    return references;
}

/// What a script imports by names of folders; `offset` is where it begins.
void addModules(const QByteArray &script, const ModuleFolders &modules, qsizetype offset,
                std::vector<FileReference> &references)
{
    for (const NamedModule &each : namedModules(script, modules))
        references.push_back({each.name.url, each.target, offset + each.name.offset, false});
}

Result<std::optional<edit::SourcePatch>> patchOf(std::vector<edit::SourceSplice> splices, const QString &file)
{
    if (splices.empty())
        return std::optional<edit::SourcePatch>();
    const auto patch = edit::SourcePatch::create(file, std::move(splices));
    return patch ? Result<std::optional<edit::SourcePatch>>(*patch) : fail(patch.error());
}

} // namespace

ModuleFolders moduleFolders(const HtmlDocument &page, const QString &file, const FileExists &exists)
{
    const Resolver resolve(file, exists);
    ModuleFolders modules;
    const composition::ImportMap map(page);
    for (const auto &[name, address] : map.folders()) {
        if (const Meaning meaning = resolve(address, false); !meaning.target.isEmpty())
            modules.insert_or_assign(name, meaning.target);
    }
    return modules;
}

std::vector<FileReference> fileReferences(const HtmlDocument &document, const QString &file,
                                          const FileExists &exists)
{
    const Resolver resolve(file, exists);
    std::vector<FileReference> references;
    for (const composition::AssetReference &each : composition::assetReferences(document))
        references.push_back(referenceTo(each.url, resolve(each.url, each.fromProject), each.offset));
    const ModuleFolders modules = moduleFolders(document, file, exists);
    for (const HtmlElement &element : document.elements()) {
        const bool isScript = element.tag == QLatin1String("script") && composition::isProgram(element);
        for (int text = element.firstText; isScript && !modules.empty() && text < element.endText; ++text) {
            const composition::SourceSpan span = document.texts()[text].span;
            addModules(document.sourceOf(span), modules, span.offset, references);
        }
        for (const HtmlAttribute &attribute : element.attributes) {
            if (!holdsVariables(attribute))
                continue;
            const QStringList files = filesInVariables(attribute.value);
            for (const QString &each : files) {
                const Meaning meaning = resolve(each, false);
                // Any text may look like a file; it is one when it is there.
                if (exists && exists(meaning.target))
                    references.push_back(referenceTo(each, meaning, attribute.nameSpan.offset));
            }
        }
    }
    return references;
}

std::vector<FileReference> styleReferences(const QByteArray &css, const QString &file)
{
    return referencesOf(composition::cssReferences(css), file);
}

std::vector<FileReference> scriptReferences(const QByteArray &script, const QString &file,
                                            const ModuleFolders &modules)
{
    std::vector<FileReference> references = referencesOf(composition::scriptFiles(script), file);
    addModules(script, modules, 0, references);
    return references;
}

std::vector<FileReference> referencesIn(const NamingText &text, const FileExists &exists)
{
    if (text.page)
        return fileReferences(*text.page, text.file, exists);
    switch (assetKind(text.file)) {
    case AssetKind::Style:
        return styleReferences(text.bytes, text.file);
    case AssetKind::Script:
        return scriptReferences(text.bytes, text.file, text.modules);
    default:
        return {};
    }
}

Result<std::optional<edit::SourcePatch>> referencesMoved(const HtmlDocument &document, const QString &file,
                                                         const FileMoves &moves, const FileExists &exists)
{
    const Resolver resolve(file, exists);
    const ModuleFolders modules = moduleFolders(document, file, exists);
    edit::MarkupEdits edits(document, file);
    ElementRewriter rewriter(document, edits, resolve, moves);
    std::vector<edit::SourceSplice> splices;
    for (int i = 0; i < int(document.elements().size()); ++i) {
        if (const auto rewritten = rewriter.rewrite(i); !rewritten)
            return fail(rewritten.error());
        const auto within = movedWithin(document, document.elements()[i], modules, resolve, moves);
        splices.insert(splices.end(), within.begin(), within.end());
    }
    const auto proved = edits.finish();
    if (!proved)
        return fail(proved.error());
    const auto &attributes = proved->patch.splices();
    splices.insert(splices.end(), attributes.begin(), attributes.end());
    return patchOf(std::move(splices), file);
}

Result<std::optional<edit::SourcePatch>> styleReferencesMoved(const QByteArray &css, const QString &file,
                                                              const FileMoves &moves)
{
    return patchOf(movedStyles(css, Resolver(file, {}), moves), file);
}

Result<std::optional<edit::SourcePatch>> scriptReferencesMoved(const QByteArray &script, const QString &file,
                                                               const FileMoves &moves,
                                                               const ModuleFolders &modules)
{
    return patchOf(movedScripts(script, modules, false, Resolver(file, {}), moves), file);
}

Result<std::optional<edit::SourcePatch>> referencesMoved(const NamingText &text, const FileMoves &moves,
                                                         const FileExists &exists)
{
    if (text.page)
        return referencesMoved(*text.page, text.file, moves, exists);
    switch (assetKind(text.file)) {
    case AssetKind::Style:
        return styleReferencesMoved(text.bytes, text.file, moves);
    case AssetKind::Script:
        return scriptReferencesMoved(text.bytes, text.file, moves, text.modules);
    default:
        return std::optional<edit::SourcePatch>();
    }
}

Result<QByteArray> fragmentMoved(const QByteArray &fragment, const QString &from, const QString &to,
                                 const FileExists &exists)
{
    const auto parsed = HtmlDocument::parse(fragment);
    if (!parsed)
        return fail(parsed.error());
    const QString file = besideOf(from);
    const auto patch = referencesMoved(*parsed, file, {file, besideOf(to)}, exists);
    if (!patch)
        return fail(patch.error());
    return *patch ? (*patch)->applied(fragment) : Result<QByteArray>(fragment);
}

QByteArray styleMoved(const QByteArray &css, const QString &from, const QString &to)
{
    const QString file = besideOf(from);
    const auto patch = styleReferencesMoved(css, file, {file, besideOf(to)});
    return patch && *patch ? (*patch)->applied(css).value_or(css) : css;
}

QString urlOf(const QString &target, const QString &file)
{
    const QString home = QLatin1Char('/') + folderOf(file);
    return spelt(QDir(home).relativeFilePath(QLatin1Char('/') + target), Spelling::Attribute, false);
}

} // namespace muto::library
