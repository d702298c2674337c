#include "core/composition/lint/project_rules.h"

#include "core/composition/asset_references.h"
#include "core/composition/code_imports.h"
#include "core/composition/lint/lint_words.h"
#include "core/composition/timing_attributes.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace muto::composition {

namespace {

QString linkedFrom(const QString &file, const QString &path)
{
    if (path.startsWith(QLatin1Char('/')))
        return QDir::cleanPath(path.mid(1));
    return QDir::cleanPath(QFileInfo(file).path() + QLatin1Char('/') + path);
}

QString besidePage(const LintPage &page, const QString &path)
{
    return linkedFrom(page.file(), path);
}

/// Whether there is such a file, or may be where nobody has looked.
bool mayBeThere(const LintProject &project, const QString &name)
{
    const QStringList &unlisted = project.input.unlisted;
    return project.files.contains(name) ||
           std::any_of(unlisted.begin(), unlisted.end(),
                       [&name](const QString &folder) { return name.startsWith(folder + QLatin1Char('/')); });
}

/// A part's own paths count from its folder, or from the project's.
bool isThere(const LintProject &project, const LintPage &page, const QString &path)
{
    return mayBeThere(project, besidePage(page, path)) ||
           (!page.isEntry() && mayBeThere(project, QDir::cleanPath(path)));
}

/// Where the page's sounds name their files.
QSet<qsizetype> sourcesOfSounds(const LintPage &page)
{
    QSet<qsizetype> offsets;
    for (const HtmlElement &element : page.elements()) {
        const HtmlAttribute *source = element.attribute(QLatin1String("src"));
        if (element.tag == QLatin1String("audio") && source)
            offsets.insert(source->nameSpan.offset);
    }
    return offsets;
}

QString missingCode(const QString &path, bool isSound)
{
    if (isSound)
        return QStringLiteral("audio_src_not_found");
    const bool isMask = path.contains(QLatin1String("texture"), Qt::CaseInsensitive) &&
                        path.contains(QLatin1String("mask"), Qt::CaseInsensitive);
    return isMask ? QStringLiteral("texture_mask_asset_not_found") : QStringLiteral("missing_local_asset");
}

/// Each is said once, by the rule that knows most of it.
void missingAssets(const LintProject &project, const LintPage &page, LintFindings &found)
{
    const QSet<qsizetype> sounds = sourcesOfSounds(page);
    for (const AssetReference &reference : assetReferences(page.document())) {
        const auto path = localPath(reference.url);
        if (!path || path->isEmpty() || reference.fromProject || isThere(project, page, *path))
            continue;
        if (besidePage(page, *path).startsWith(QLatin1String("../")))
            continue; // that is another rule
        const bool isSound = sounds.contains(reference.offset);
        found.push_back({missingCode(*path, isSound),
                         Severity::Error,
                         {reference.offset, 0},
                         (isSound ? LintWords::tr("The sound %1 does not exist.")
                                  : LintWords::tr("The file %1 does not exist."))
                             .arg(quotable(*path)),
                         LintWords::tr("Put it there, or name another."),
                         {}});
    }
}

/// What linked style sheets and scripts name counts from their own folder; what a script has workers run
/// counts from that of the film.
void missingInCode(const LintProject &project, const LintPage &page, LintFindings &found)
{
    for (const LintFile &file : project.input.files) {
        if (!page.linkedFiles().contains(file.name))
            continue;
        const bool isSheet = file.name.endsWith(QLatin1String(".css"));
        for (const AssetReference &reference :
             isSheet ? cssReferences(file.bytes) : scriptFiles(file.bytes)) {
            const auto path = localPath(reference.url);
            const bool isMissing =
                path && !path->isEmpty() &&
                (reference.fromProject ? !isThere(project, page, *path)
                                       : !mayBeThere(project, linkedFrom(file.name, *path)));
            if (isMissing)
                found.push_back({missingCode(*path, false),
                                 Severity::Error,
                                 {{reference.offset, 0}, file.name},
                                 LintWords::tr("The file %1 does not exist.").arg(quotable(*path)),
                                 LintWords::tr("Put it there, or name another."),
                                 {}});
        }
    }
}

/// What an element mounts, by name; nothing where that is no file of the project.
QString mountedName(const HtmlElement &element)
{
    const auto path = localPath(element.value(QLatin1String("data-composition-src")));
    return path ? QDir::cleanPath(path->startsWith(QLatin1Char('/')) ? path->mid(1) : *path) : QString();
}

/// Parts of films, wherever they lie.
QSet<QString> mountedPages(const LintProject &project)
{
    QSet<QString> names;
    for (const LintPage *page : project.pages) {
        for (const HtmlElement &element : page->elements()) {
            if (element.has(QLatin1String("data-composition-src")))
                names.insert(mountedName(element));
        }
    }
    return names;
}

void mounts(const LintProject &project, const LintPage &page, LintFindings &found)
{
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.element(i);
        if (!element.has(QLatin1String("data-composition-src")))
            continue;
        const auto path = localPath(element.value(QLatin1String("data-composition-src")));
        const QString name = mountedName(element);
        const LintPage *mounted = project.pages.value(name);
        const bool isMissing = !path || path->isEmpty() || !mayBeThere(project, name);
        const bool isEmpty = mounted && mounted->document().source().trimmed().isEmpty();
        if (isMissing || isEmpty)
            found.push_back({QStringLiteral("missing_or_empty_sub_composition"),
                             Severity::Error,
                             page.attribute(i, QLatin1String("data-composition-src")),
                             isEmpty ? LintWords::tr("The composition %1 is empty.").arg(quotable(name))
                                     : LintWords::tr("The composition %1 does not exist.")
                                           .arg(quotable(path.value_or(QString()))),
                             LintWords::tr("Paths of compositions count from the project's folder."),
                             {}});
    }
}

void sounds(const LintPage &page, LintFindings &found)
{
    struct Placed
    {
        int element;
        double start;
        double end;
    };
    QHash<QString, std::vector<Placed>> tracks;
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.element(i);
        const auto start = parseNumber(element.value(QLatin1String("data-start")));
        const auto duration = parseNumber(element.value(QLatin1String("data-duration")));
        if (element.tag != QLatin1String("audio") || !start || !duration ||
            !element.has(QLatin1String("data-track-index")))
            continue;
        std::vector<Placed> &track = tracks[element.value(QLatin1String("data-track-index")).trimmed()];
        const bool overlaps = std::any_of(track.begin(), track.end(), [&](const Placed &other) {
            return *start < other.end && other.start < *start + *duration;
        });
        if (overlaps)
            found.push_back({QStringLiteral("duplicate_audio_track"),
                             Severity::Warning,
                             page.startTag(i),
                             LintWords::tr("Another sound plays on this track at the same time."),
                             LintWords::tr("Move one of them to another track."),
                             {}});
        track.push_back({i, *start, *start + *duration});
    }
}

bool isSoundFile(const QString &name)
{
    static const QStringList endings{QStringLiteral("mp3"), QStringLiteral("wav"), QStringLiteral("m4a"),
                                     QStringLiteral("ogg"), QStringLiteral("aac"), QStringLiteral("flac"),
                                     QStringLiteral("opus")};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

bool isBlank(const LintPage &page)
{
    return !page.root() &&
           std::none_of(page.elements().begin(), page.elements().end(), [](const HtmlElement &one) {
               return one.tag == QLatin1String("video") || one.tag == QLatin1String("audio");
           });
}

} // namespace

void lintFiles(const LintProject &project, const LintPage &page, LintFindings &found)
{
    sounds(page, found);
    if (!project.input.projectFiles)
        return;
    missingAssets(project, page, found);
    missingInCode(project, page, found);
    mounts(project, page, found);
}

namespace {

/// Pages beside this one that are films of their own.
QStringList otherFilms(const LintProject &project, const LintPage &entry)
{
    QStringList others;
    const QSet<QString> parts = mountedPages(project);
    for (auto page = project.pages.begin(); page != project.pages.end(); ++page) {
        if (page.value() != &entry && !page.key().contains(QLatin1Char('/')) && page.value()->root() &&
            !page.value()->rootIsInTemplate() && !parts.contains(page.key()))
            others.append(page.key());
    }
    std::sort(others.begin(), others.end());
    return others;
}

void severalFilms(const LintProject &project, const LintPage &entry, LintFindings &found)
{
    const QStringList others = otherFilms(project, entry);
    if (others.isEmpty())
        return;
    const QString names = others.join(QStringLiteral(", "));
    if (isBlank(entry))
        found.push_back({QStringLiteral("blank_root_with_standalone_composition"),
                         Severity::Error,
                         {0, 0},
                         LintWords::tr("This page is blank, while %1 is a film.").arg(names),
                         LintWords::tr("Open that one, or mount it here."),
                         {}});
    else
        found.push_back(
            {QStringLiteral("multiple_root_compositions"),
             Severity::Error,
             {0, 0},
             LintWords::tr("Other pages beside this one are films, too: %1.").arg(names),
             LintWords::tr("Keep one film in a project's folder, and its parts in compositions/."),
             {}});
}

bool playsSounds(const LintPage &page)
{
    return std::any_of(page.elements().begin(), page.elements().end(), [](const HtmlElement &one) {
        return one.tag == QLatin1String("audio") || one.tag == QLatin1String("video");
    });
}

/// Only where no page plays any sound, and no script may: one that is left over is nobody's mistake.
void unheardSounds(const LintProject &project, const LintPage &entry, LintFindings &found)
{
    const bool isAnyPlayed = std::any_of(project.pages.begin(), project.pages.end(),
                                         [](const LintPage *page) { return playsSounds(*page); });
    if (isAnyPlayed || entry.allCode().contains("Audio") || entry.hasUnknownScripts())
        return;
    QStringList unheard;
    for (const QString &name : project.files) {
        if (isSoundFile(name))
            unheard.append(name);
    }
    std::sort(unheard.begin(), unheard.end());
    if (!unheard.isEmpty())
        found.push_back({QStringLiteral("audio_file_without_element"),
                         Severity::Warning,
                         {0, 0},
                         LintWords::tr("The project has sounds, but no <audio> plays them: %1.")
                             .arg(quotable(unheard.join(QStringLiteral(", ")))),
                         LintWords::tr("Place them on the timeline."),
                         {}});
}

} // namespace

void lintFolder(const LintProject &project, const LintPage &entry, LintFindings &found)
{
    severalFilms(project, entry, found);
    unheardSounds(project, entry, found);
}

} // namespace muto::composition
