#include "core/worker/frame_ring.h"

#include "core/worker/worker_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <cerrno>
#include <csignal>

#include <fcntl.h>

namespace muto::worker {

namespace {

const QString kRing = QStringLiteral("mutoscope-ring-");

/// A program that is killed before its child has mapped the ring leaves the file behind; its memory is
/// missed.
void removeOrphans(const QString &folder)
{
    const QStringList rings = QDir(folder).entryList({kRing + QLatin1Char('*')}, QDir::Files);
    for (const QString &ring : rings) {
        const pid_t owner = ring.section(QLatin1Char('-'), 2, 2).toInt();
        if (owner > 0 && ::kill(owner, 0) != 0 && errno == ESRCH)
            QFile::remove(folder + QLatin1Char('/') + ring);
    }
}

/// Makes a file that really has its bytes: a sparse one on a full file system would kill us at the first
/// write.
std::unique_ptr<QTemporaryFile> allocatedFile(const QString &folder, qint64 bytes)
{
    removeOrphans(folder);
    auto file = std::make_unique<QTemporaryFile>(
        QStringLiteral("%1/%2%3-XXXXXX")
            .arg(folder, kRing, QString::number(QCoreApplication::applicationPid())));
    if (!file->open() || ::posix_fallocate(file->handle(), 0, bytes) != 0)
        return nullptr;
    return file;
}

/// In memory where the system has room for it there, so that pictures never touch a disk.
std::unique_ptr<QTemporaryFile> ringFile(qint64 bytes)
{
    if (auto inMemory = allocatedFile(QStringLiteral("/dev/shm"), bytes))
        return inMemory;
    return allocatedFile(QDir::tempPath(), bytes);
}

qint64 ringBytes(const frames::PictureLayout &layout, int slotCount)
{
    return qint64(layout.totalBytes) * slotCount;
}

QString freeSomething()
{
    return WorkerWords::tr("Free some memory or disk space and try again.");
}

tl::unexpected<Error> cannotMap(const QFile &file)
{
    return fail(
        ErrorKind::Io,
        WorkerWords::tr("Cannot map the shared frame memory %1: %2").arg(file.fileName(), file.errorString()),
        freeSomething());
}

tl::unexpected<Error> cannotOpen(const QFile &file)
{
    return fail(ErrorKind::Io,
                WorkerWords::tr("Cannot open the shared frame memory %1: %2")
                    .arg(file.fileName(), file.errorString()),
                freeSomething());
}

} // namespace

Result<FrameRing> FrameRing::create(const frames::PictureLayout &layout, int slotCount)
{
    const qint64 bytes = ringBytes(layout, slotCount);
    auto file = ringFile(bytes);
    if (!file)
        return fail(ErrorKind::Io,
                    WorkerWords::tr("Cannot allocate %1 MB of memory for frames").arg(bytes >> 20),
                    WorkerWords::tr("Free some memory or disk space, or use fewer workers."));
    std::uint8_t *base = file->map(0, bytes);
    if (!base)
        return cannotMap(*file);
    return FrameRing(std::move(file), base, layout, slotCount);
}

Result<FrameRing> FrameRing::open(const QString &path, const frames::PictureLayout &layout, int slotCount)
{
    auto file = std::make_unique<QFile>(path);
    const qint64 bytes = ringBytes(layout, slotCount);
    if (!file->open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return cannotOpen(*file);
    if (file->size() < bytes)
        return fail(ErrorKind::Worker,
                    WorkerWords::tr("The shared frame memory %1 is smaller than announced").arg(path));
    std::uint8_t *base = file->map(0, bytes);
    if (!base)
        return cannotMap(*file);
    return FrameRing(std::move(file), base, layout, slotCount);
}

FrameRing::FrameRing(std::unique_ptr<QFile> file, std::uint8_t *base, const frames::PictureLayout &layout,
                     int slotCount)
    : m_file(std::move(file))
    , m_base(base)
    , m_layout(layout)
    , m_slotCount(slotCount)
{
}

FrameRing::FrameRing(FrameRing &&) noexcept = default;
FrameRing &FrameRing::operator=(FrameRing &&) noexcept = default;
FrameRing::~FrameRing() = default;

QString FrameRing::path() const
{
    return m_file->fileName();
}

std::uint8_t *FrameRing::slot(int index) const
{
    Q_ASSERT(index >= 0 && index < m_slotCount);
    return m_base + std::size_t(index) * m_layout.totalBytes;
}

void FrameRing::unlink()
{
    QFile::remove(m_file->fileName()); // the mapping outlives the name
}

SlotCredits::SlotCredits(int slotCount)
{
    for (int slot = slotCount - 1; slot >= 0; --slot)
        m_free.push_back(slot);
}

int SlotCredits::take()
{
    Q_ASSERT(!m_free.empty());
    const int slot = m_free.back();
    m_free.pop_back();
    return slot;
}

void SlotCredits::giveBack(int slot)
{
    m_free.push_back(slot);
}

} // namespace muto::worker
