#include "ui/project/asset_inserter.h"

#include "core/composition/root_selection.h"
#include "core/edit/new_track.h"
#include "core/library/asset_facts.h"
#include "core/library/composition_mounts.h"
#include "core/library/file_references.h"
#include "ui/project/project_files.h"

#include <QtConcurrentRun>

namespace muto::ui {

namespace {

using library::AssetKind;
using library::ClipWish;

struct ToRead
{
    QString path;
    QString name;
    QString url;
};

Error refusal(const QString &name, const QString &why)
{
    return {ErrorKind::Composition, AssetInserter::tr("Cannot add %1 to the film: %2").arg(name, why), {}};
}

Result<ClipWish> readPart(const ToRead &file)
{
    const auto part = composition::loadComposition(
        composition::ProjectLocation{file.path.left(file.path.size() - file.name.size() - 1), file.name});
    if (!part)
        return fail(refusal(file.name, part.error().message));
    const composition::Composition &film = part->composition;
    return ClipWish{AssetKind::Page,
                    file.name,
                    file.name.section(QLatin1Char('/'), -1),
                    film.declaredDuration > 0 ? std::optional(film.declaredDuration) : std::nullopt,
                    film.size,
                    film.id,
                    0,
                    std::nullopt};
}

Result<ClipWish> readWish(const ToRead &file)
{
    if (library::assetKind(file.name) == AssetKind::Page)
        return readPart(file);
    const library::AssetFacts facts = library::readAssetFacts(file.path);
    if (!facts.fault.isEmpty())
        return fail(refusal(file.name, facts.fault));
    if (facts.kind != AssetKind::Video && facts.kind != AssetKind::Audio && facts.kind != AssetKind::Image)
        return fail(refusal(file.name, AssetInserter::tr("it is neither seen nor heard by itself.")));
    return ClipWish{facts.kind,
                    file.url,
                    file.name.section(QLatin1Char('/'), -1),
                    facts.seconds,
                    facts.size,
                    {},
                    0,
                    std::nullopt,
                    facts.hasSound};
}

} // namespace

AssetInserter::AssetInserter(ProjectFiles &files, edit::EditorActions &actions, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_actions(actions)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &AssetInserter::onRead);
}

void AssetInserter::insert(const QStringList &names, double start, const WantedTracks &tracks,
                           std::optional<QPoint> centre)
{
    if (!m_files.isOpen())
        return;
    m_waiting.push_back({names, start, tracks, centre});
    if (m_waiting.size() == 1)
        readNext();
}

void AssetInserter::readNext()
{
    const Insertion &next = m_waiting.front();
    const QString &entry = m_files.location().entry;
    const auto pageOf = [this](const QString &file) { return m_files.document().html(file); };
    std::vector<ToRead> files;
    for (const QString &name : next.names) {
        if (library::assetKind(name) == AssetKind::Page && library::wouldMountItself(entry, name, pageOf))
            Q_EMIT refused(refusal(name, tr("the film would be a part of itself.")));
        else
            files.push_back({m_files.pathOf(name), name, library::urlOf(name, entry)});
    }
    m_reading.setFuture(
        QtConcurrent::run([files, next, still = m_stillSeconds, location = m_files.location()] {
            Read read{location, {}, {}, next.tracks, next.names};
            double at = std::max(0.0, next.start);
            for (const ToRead &file : files) {
                auto wish = readWish(file);
                if (!wish) {
                    read.refused.push_back(wish.error());
                    continue;
                }
                wish->start = at;
                wish->centre = next.centre;
                wish->track = wish->kind == AssetKind::Audio ? next.tracks.sound : next.tracks.picture;
                if (!wish->seconds)
                    wish->seconds = still;
                at += *wish->seconds;
                read.wishes.push_back(std::move(*wish));
            }
            return read;
        }));
}

/// New tracks are made when there is something to lie on them, and all that is of their kind does.
Result<> AssetInserter::makeTracks(std::vector<ClipWish> &wishes, const WantedTracks &tracks)
{
    std::optional<int> made[2];
    for (ClipWish &wish : wishes) {
        const bool isSound = wish.kind == AssetKind::Audio;
        const std::optional<int> slot = isSound ? tracks.newSound : tracks.newPicture;
        if (!slot)
            continue;
        std::optional<int> &track = made[isSound ? 1 : 0];
        if (!track) {
            const auto number =
                edit::makeTrack(m_files.document(), m_actions, m_files.location().entry, isSound, *slot);
            if (!number)
                return fail(number.error());
            track = *number;
        }
        wish.track = track;
    }
    return ok();
}

Result<edit::ElementPath> AssetInserter::insertOne(const ClipWish &wish)
{
    const QString &entry = m_files.location().entry;
    const composition::HtmlDocument *html = m_files.document().html(entry);
    const auto root = html ? composition::findRoot(*html) : std::nullopt;
    if (!root)
        return fail(refusal(wish.name, tr("there is no composition in %1.").arg(entry)));
    return m_actions.insert(library::clipFragment(wish, *html), edit::Place::IntoLast,
                            m_files.document().paths(entry)->of(*root));
}

void AssetInserter::onRead()
{
    put(m_reading.result());
    m_waiting.pop_front();
    if (!m_waiting.empty())
        readNext();
}

/// What was brought in is in the project, whatever becomes of the clips.
void AssetInserter::claim(const QStringList &names)
{
    if (const auto claimed = m_files.claim(names); !claimed)
        Q_EMIT refused(claimed.error());
}

/// None where the step has its name of what is done in it.
QString AssetInserter::stepText(const Read &read) const
{
    if (m_files.isUnclaimed(read.names))
        return read.names.size() == 1
                   ? tr("Import and add %1").arg(read.names.front().section(QLatin1Char('/'), -1))
                   : tr("Import and add %n files", nullptr, int(read.names.size()));
    const bool areTracksNew = read.tracks.newPicture || read.tracks.newSound;
    return areTracksNew ? tr("Add %n clips", nullptr, int(read.wishes.size())) : QString();
}

void AssetInserter::put(const Read &read)
{
    for (const Error &error : read.refused)
        Q_EMIT refused(error);
    if (read.location != m_files.location() || read.wishes.empty())
        return claim(read.names); // another film has been opened
    std::vector<ClipWish> wishes = read.wishes;
    const auto last =
        edit::allOrNothing(m_files.document(), stepText(read), [&]() -> Result<edit::ElementPath> {
            edit::ElementPath path;
            if (const Result<> made = makeTracks(wishes, read.tracks); !made)
                return fail(made.error());
            for (const ClipWish &wish : wishes) {
                const auto one = insertOne(wish);
                if (!one)
                    return one;
                path = *one;
            }
            claim(read.names);
            return path;
        });
    if (last)
        return Q_EMIT inserted(*last);
    Q_EMIT refused(last.error());
    claim(read.names);
}

} // namespace muto::ui
