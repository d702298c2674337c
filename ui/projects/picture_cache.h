#pragma once

#include <QImage>
#include <QString>

namespace muto::ui {

/// Small pictures in the program's cache folder, by keys that say all they depend on. At most `most` of them:
/// those that were not asked for longest go first. Used by one thread at a time.
class PictureCache
{
public:
    PictureCache(QString folder, int most)
        : m_folder(std::move(folder))
        , m_most(most)
    {
    }

    /// A folder of the program's own cache.
    static PictureCache ofProgram(const QString &name, int most);

    QImage find(const QString &key) const; ///< Null when there is none.
    void store(const QString &key, const QImage &picture) const;

private:
    QString pathOf(const QString &key) const;
    void makeRoom() const;

    QString m_folder;
    int m_most;
};

} // namespace muto::ui
