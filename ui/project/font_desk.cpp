#include "ui/project/font_desk.h"

#include "core/library/asset_import.h"
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
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>

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
    return {ErrorKind::Io, FontDesk::tr("The font %1 was not copied into the project: %2").arg(family, why),
            FontDesk::tr("On a machine without it the film will show another one.")};
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

void FontDesk::run(std::function<Found()> work)
{
    auto *watcher = new QFutureWatcher<Found>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        onFound(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

void FontDesk::bringAlong(const QString &family, const QString &page)
{
    look();
    if (!m_files.isOpen() || m_families.contains(family, Qt::CaseInsensitive) ||
        ownFamilies().contains(family, Qt::CaseInsensitive))
        return;
    run([family, page, folders = m_folders, project = m_files.location().folder] {
        Found found = copyFamily(family, folders, project);
        found.folder = project;
        found.page = page;
        return found;
    });
}

FontDesk::Found FontDesk::copyFamily(const QString &family, const QStringList &folders,
                                     const QString &project)
{
    Found found;
    found.family = family;
    QStringList useful, others;
    for (const QString &path : library::fontFilesOf(family, folders)) {
        const auto font = fontAt(path);
        if (font && !font->mayBeEmbedded) {
            found.error = fontRefusal(family, tr("its licence does not permit that."));
            return found;
        }
        (font && isUseful(*font) ? useful : others).append(path);
    }
    const QStringList files = (useful + others).mid(0, useful.isEmpty() ? 1 : qsizetype(kMostFaces));
    const library::ImportPlan plan = library::planImport(files, project, fontFolder());
    const std::vector<Error> failures = library::carryOut(plan, project);
    if (!failures.empty())
        found.error = fontRefusal(family, failures.front().message);
    else if (plan.files.empty())
        found.error = fontRefusal(family, tr("no file of it was found that can be."));
    if (found.error)
        return found;
    QStringList names;
    for (const library::ImportedFile &file : plan.files)
        names.append(file.name);
    found.isCopied = true;
    found.faces = facesOf(names, project);
    for (Face &face : found.faces)
        face.face.family = family;
    return found;
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
        if (library::assetKind(name) == library::AssetKind::Font && !m_files.used().contains(name))
            fonts.append(name);
    }
    if (fonts.isEmpty())
        return;
    run([fonts, page = m_files.location().entry, project = m_files.location().folder] {
        return Found{project, page, {}, false, facesOf(fonts, project), {}};
    });
}

void FontDesk::onFound(const Found &found)
{
    if (found.folder != m_files.location().folder)
        return;
    if (found.isCopied)
        m_files.refresh();
    const Result<> done = found.error ? fail(*found.error) : declare(found.page, found.faces);
    if (!done) {
        Q_EMIT refused(done.error());
        return;
    }
    QStringList files;
    for (const Face &face : found.faces)
        files.append(face.name);
    Q_EMIT broughtAlong(found.faces.front().face.family, files);
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
