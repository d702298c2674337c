#pragma once

#include "core/library/asset_facts.h"
#include "core/project/project_scan.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace muto::ui {

/// What is known about an asset once it has been looked at.
struct AssetLook
{
    library::AssetFacts facts;
    QImage picture; ///< Null when there is none of it.
};

/// Looks at assets in the background, one after another: what they are, and a small picture, a waveform or a
/// word set in them. Pictures are kept in the program's cache. GUI thread; the work is done elsewhere.
class AssetPictures : public QObject
{
    Q_OBJECT

public:
    explicit AssetPictures(QObject *parent = nullptr);
    ~AssetPictures() override;

    /// Null until it has been looked at, which begins with this; `looked` tells.
    const AssetLook *look(const QString &path, const project::FileStamp &stamp);

Q_SIGNALS:
    void looked(const QString &path);

private:
    struct Known
    {
        project::FileStamp stamp;
        AssetLook look;
        bool isThere = false;
    };

    QHash<QString, Known> m_known; ///< By path.
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace muto::ui
