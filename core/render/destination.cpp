#include "core/render/destination.h"

#include "core/base/picture_sequence.h"
#include "core/render/rendering_words.h"

#include <QDir>

#include <utility>

namespace muto::render {

namespace {

/// What lies in a folder that a sequence may not take with it.
QString firstForeigner(const QString &folder)
{
    const QFileInfoList entries =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (!entry.isFile() || !isPartOfSequence(entry.fileName()))
            return entry.fileName();
    }
    return {};
}

} // namespace

Result<Destination> Destination::reserve(const RenderRequest &request)
{
    if (request.format != OutputFormat::PngSequence)
        return AtomicFile::reserve(request.outputPath).map([](AtomicFile file) {
            return Destination(Place(std::move(file)));
        });
    if (const QString foreigner = firstForeigner(request.outputPath); !foreigner.isEmpty())
        return fail(
            ErrorKind::Usage,
            RenderingWords::tr("Cannot put the pictures into %1: %2 lies there")
                .arg(request.outputPath, foreigner),
            RenderingWords::tr("A sequence replaces its whole folder. Choose one that is empty or new."));
    return AtomicFolder::reserve(request.outputPath).map([](AtomicFolder folder) {
        return Destination(Place(std::move(folder)));
    });
}

Destination::Destination(Place place)
    : m_place(std::move(place))
{
}

const QString &Destination::target() const
{
    return std::visit([](const auto &place) -> const QString & { return place.target(); }, m_place);
}

const QString &Destination::partialPath() const
{
    return std::visit([](const auto &place) -> const QString & { return place.partialPath(); }, m_place);
}

Result<> Destination::commit()
{
    return std::visit([](auto &place) { return place.commit(); }, m_place);
}

} // namespace muto::render
