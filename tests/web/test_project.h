#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace muto::test {

/// A film of `duration` seconds, 320 × 180, whose root holds `content`; `head` goes before it.
QByteArray composition(const QByteArray &content, const QByteArray &head = {}, double duration = 2);

/// A project folder that goes when the object goes.
class TestProject
{
public:
    QString folder() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Puts a file there, with the folders on the way to it.
    void write(const QString &name, const QByteArray &content);

private:
    QTemporaryDir m_folder;
};

} // namespace muto::test
