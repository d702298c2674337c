#pragma once

#include <QImage>
#include <QObject>
#include <QPersistentModelIndex>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <stop_token>
#include <vector>

class QAbstractItemView;

namespace muto::ui {

class AssetModel;

/// Plays films of a list of assets in their small pictures, without sound, while the mouse rests on them. The
/// pictures are made in the background when they are first wanted. GUI thread.
class AssetSkim : public QObject
{
    Q_OBJECT

public:
    /// `view` shows `assets`, or a filter of them, and asks for hover events.
    AssetSkim(QAbstractItemView &view, AssetModel &assets);
    ~AssetSkim() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restOn(const QModelIndex &index);
    void begin();
    void take(const QString &path, std::vector<QImage> pictures, const std::stop_token &stop);
    void step();
    void end();

    QAbstractItemView &m_view;
    AssetModel &m_assets;
    QPersistentModelIndex m_index; ///< Under the mouse.
    QString m_name;                ///< What is played there; empty while nothing is.
    QString m_path;                ///< Of the film that `m_pictures` are of.
    std::vector<QImage> m_pictures;
    std::size_t m_shown = 0;
    QTimer m_rest;
    QTimer m_pace;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace muto::ui
