#include "core/project/start_record.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace muto::project {

StartRecord::StartRecord(QString path)
    : m_path(std::move(path))
{
}

int StartRecord::begin() const
{
    const int failures = read();
    write(failures + 1); // until it has proved otherwise
    return failures;
}

void StartRecord::survive() const
{
    write(0);
}

int StartRecord::read() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? qMax(0, file.readAll().trimmed().toInt()) : 0;
}

void StartRecord::write(int failures) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(failures)) > 0)
        file.commit();
}

} // namespace muto::project
