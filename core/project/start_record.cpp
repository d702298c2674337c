#include "core/project/start_record.h"

#include "core/base/system_info.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace muto::project {

namespace {

constexpr qsizetype kMostStarts = 100; // whoever has more running will not miss a note

bool hasEnded(const QByteArray &mark)
{
    return processMark(mark.left(mark.indexOf('-')).toLongLong()) != mark;
}

} // namespace

StartRecord::StartRecord(QString path, QByteArray mark)
    : m_path(std::move(path))
    , m_mark(std::move(mark))
{
}

int StartRecord::begin() const
{
    QList<QByteArray> starts = read();
    const auto failures = std::count_if(starts.cbegin(), starts.cend(), hasEnded);
    starts.append(m_mark); // until it has proved otherwise
    write(starts);
    return int(failures);
}

void StartRecord::survive() const
{
    QList<QByteArray> starts = read();
    starts.removeIf([this](const QByteArray &mark) { return mark == m_mark || hasEnded(mark); });
    write(starts);
}

QList<QByteArray> StartRecord::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> starts = file.readAll().split('\n');
    // Anything else is none of ours, or a number that an older version has left.
    starts.removeIf([](const QByteArray &mark) { return mark.indexOf('-') < 1; });
    return starts.mid(std::max<qsizetype>(0, starts.size() - kMostStarts));
}

void StartRecord::write(const QList<QByteArray> &starts) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(starts.join('\n')) >= 0)
        file.commit();
}

} // namespace muto::project
