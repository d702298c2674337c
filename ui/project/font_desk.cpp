#include "ui/project/font_desk.h"

#include "core/library/asset_kind.h"
#include "core/library/file_references.h"
#include "core/library/font_file.h"
#include "core/web/bundled_fonts.h"
#include "ui/project/project_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

using library::FontFace;
using library::FontFile;

constexpr std::size_t kMostFaces = 4; // of a family that has a file for each

const QString &fontFolder()
{
    static const QString folder = QStringLiteral("assets/fonts");
    return folder;
}

std::optional<FontFile> fontAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? library::readFontFile(file) : std::nullopt;
}

/// Upright and slanted, plain and bold; all that can vary.
bool isUseful(const FontFile &font)
{
    return font.weights.contains(QLatin1Char(' ')) || font.weights == QLatin1String("400") ||
           font.weights == QLatin1String("700");
}

Error fontRefusal(const QString &family, const QString &why)
{
    return {
        ErrorKind::Io,
        FontDesk::tr("The font %1 is not used, as it was not copied into the project: %2").arg(family, why),
        FontDesk::tr("On a machine without it the film would show another one. Choose another font, or "
                     "import a file of this one.")};
}

/// The address of a style sheet on the web that has a family: "…/css2?family=Open+Sans:wght@400".
bool namesFamily(const QString &address, const QString &family)
{
    const QUrlQuery query(QUrl(address).query());
    const QStringList families = query.allQueryItemValues(QStringLiteral("family"), QUrl::FullyDecoded);
    return std::any_of(families.begin(), families.end(), [&family](const QString &each) {
        const QString name = each.section(QLatin1Char(':'), 0, 0).replace(QLatin1Char('+'), QLatin1Char(' '));
        return name.compare(family, Qt::CaseInsensitive) == 0;
    });
}

/// Does `work` in another thread, and what follows in this one, unless `owner` is gone by then.
template<typename Found>
void inBackground(QObject *owner, std::function<Found()> work, std::function<void(const Found &)> then)
{
    auto *watcher = new QFutureWatcher<Found>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

/// What a page calls families that it declares, found once for each of its states.
struct PageFamilies
{
    QStringList names;
};

} // namespace

FontDesk::FontDesk(ProjectFiles &files, edit::EditorActions &actions, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_actions(actions)
    , m_folders(QStandardPaths::standardLocations(QStandardPaths::FontsLocation))
{
    connect(&m_files, &ProjectFiles::referencesChanged, this, &FontDesk::look);
    connect(&m_files, &ProjectFiles::imported, this, &FontDesk::onImported);
    connect(&m_files.importer(), &AssetImporter::ended, this, [this] { m_isCopying = false; });
}

QStringList FontDesk::ownFamilies()
{
    QStringList families;
    for (const QJsonValue &family : web::fontMap()[QLatin1String("families")].toArray())
        families.append(family.toString());
    return families;
}

void FontDesk::look()
{
    const edit::Document &document = m_files.document();
    QStringList families;
    for (const QString &file : document.files()) {
        if (library::assetKind(file) == library::AssetKind::Style)
            families += library::declaredFamilies(document.bytes(file));
        else if (const composition::HtmlDocument *html = document.html(file))
            families += html->fact<PageFamilies>([](const composition::HtmlDocument &page) {
                                return PageFamilies{library::declaredFamilies(page)};
                            })
                            ->names;
    }
    families.removeDuplicates();
    families.sort(Qt::CaseInsensitive);
    if (std::exchange(m_families, families) != families)
        Q_EMIT familiesChanged(m_families);
}

/// What its own style sheets declare, or one that it names on the web.
bool FontDesk::isThere(const QString &family, const QString &page) const
{
    if (m_families.contains(family, Qt::CaseInsensitive) ||
        ownFamilies().contains(family, Qt::CaseInsensitive))
        return true;
    const composition::HtmlDocument *html = m_files.document().html(page);
    if (!html)
        return false;
    const auto &elements = html->elements();
    return std::any_of(elements.begin(), elements.end(), [&family](const auto &element) {
        return element.tag == QLatin1String("link") &&
               namesFamily(element.value(QLatin1String("href")), family);
    });
}

void FontDesk::writeAlone(const Write &write)
{
    if (const auto written = write(); !written)
        Q_EMIT refused(written.error());
}

void FontDesk::use(const QString &family, const QString &page, const Write &write)
{
    look();
    if (!m_files.isOpen() || isThere(family, page))
        return writeAlone(write);
    const Wish wish{family, page, m_files.location().folder, write};
    inBackground<Files>(
        this, [family, folders = m_folders] { return filesOf(family, folders); },
        [this, wish](const Files &files) { copy(wish, files); });
}

FontDesk::Files FontDesk::filesOf(const QString &family, const QStringList &folders)
{
    QStringList useful, others;
    for (const QString &path : library::fontFilesOf(family, folders)) {
        const auto font = fontAt(path);
        if (font && !font->mayBeEmbedded)
            return {{}, {}, fontRefusal(family, tr("its licence does not permit that."))};
        (font && isUseful(*font) ? useful : others).append(path);
    }
    Files files;
    files.paths = (useful + others).mid(0, useful.isEmpty() ? 1 : qsizetype(kMostFaces));
    if (files.paths.isEmpty())
        files.error = fontRefusal(family, tr("no file of it was found that can be."));
    for (const QString &path : std::as_const(files.paths)) {
        const auto font = fontAt(path);
        files.faces.push_back(font ? FontFace{family, {}, font->weights, font->isItalic}
                                   : FontFace{family, {}});
    }
    return files;
}

void FontDesk::copy(const Wish &wish, const Files &files)
{
    if (wish.folder != m_files.location().folder)
        return;
    if (files.error) {
        Q_EMIT refused(*files.error);
        return;
    }
    m_isCopying = true;
    m_files.importForNext(
        files.paths, [this, wish, files](const QStringList &names) { useCopied(wish, files, names); },
        fontFolder());
}

/// All of it, or nothing: what was copied for a family that cannot be used is no part of the project.
void FontDesk::useCopied(const Wish &wish, const Files &files, const QStringList &names)
{
    std::vector<Face> faces;
    for (std::size_t i = 0; i < std::min(std::size_t(names.size()), files.faces.size()); ++i)
        faces.push_back({names.at(qsizetype(i)), files.faces[i]});
    const auto used =
        edit::allOrNothing(m_files.document(), tr("Use the font %1").arg(wish.family), [&]() -> Result<> {
            if (const auto claimed = m_files.claim(names); !claimed)
                return claimed;
            if (names.size() != files.paths.size())
                return fail(fontRefusal(wish.family, tr("a file of it could not be.")));
            if (const auto written = wish.write(); !written)
                return written;
            return declare(wish.page, faces);
        });
    if (used)
        tellBrought(faces);
    else
        Q_EMIT refused(used.error());
}

/// A file that says nothing of itself is called what its name says.
std::vector<FontDesk::Face> FontDesk::facesOf(const QStringList &names, const QString &project)
{
    std::vector<Face> faces;
    for (const QString &name : names) {
        const auto font = fontAt(QDir(project).filePath(name));
        FontFace face{QFileInfo(name).completeBaseName(), {}};
        if (font)
            face = {font->families.front(), {}, font->weights, font->isItalic};
        faces.push_back({name, face});
    }
    return faces;
}

void FontDesk::onImported(const QStringList &names)
{
    QStringList fonts;
    for (const QString &name : names) {
        const bool isWished = m_isCopying && name.startsWith(fontFolder() + QLatin1Char('/'));
        if (library::assetKind(name) == library::AssetKind::Font && !isWished &&
            !m_files.used().contains(name))
            fonts.append(name);
    }
    if (fonts.isEmpty())
        return;
    const composition::ProjectLocation project = m_files.location();
    inBackground<std::vector<Face>>(
        this, [fonts, folder = project.folder] { return facesOf(fonts, folder); },
        [this, project](const std::vector<Face> &faces) {
            declareImported(project.folder, project.entry, faces);
        });
}

void FontDesk::declareImported(const QString &folder, const QString &page, const std::vector<Face> &faces)
{
    if (folder != m_files.location().folder)
        return;
    if (const auto declared = declare(page, faces); declared)
        tellBrought(faces);
    else
        Q_EMIT refused(declared.error());
}

void FontDesk::tellBrought(const std::vector<Face> &faces)
{
    QStringList files;
    for (const Face &face : faces)
        files.append(face.name);
    Q_EMIT broughtAlong(faces.front().face.family, files);
}

Result<> FontDesk::declare(const QString &page, const std::vector<Face> &faces)
{
    edit::Document &document = m_files.document();
    const composition::HtmlDocument *html = document.html(page);
    if (!html)
        return fail(ErrorKind::Composition, tr("%1 cannot be read as HTML.").arg(page));
    std::vector<FontFace> declared;
    for (const Face &face : faces) {
        declared.push_back(face.face);
        declared.back().url = library::urlOf(face.name, page);
    }
    const auto bytes = library::withFontFaces(*html, declared);
    if (!bytes)
        return fail(bytes.error());
    const edit::StepScope step(document, tr("Bring along the font %1").arg(declared.front().family));
    return m_actions.editSource(page, *bytes);
}

} // namespace muto::ui
