#pragma once

#include <QObject>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <memory>

class QMimeData;
class QWidget;

namespace muto::ui {

class ProjectFiles;

/// Names of files of the project, one a line.
inline const QString kAssetMimeType = QStringLiteral("application/x-mutoscope-assets");

/// Ids of blocks of the catalog, one a line; never as files, for a page that is dropped on the window is
/// opened.
inline const QString kBlockMimeType = QStringLiteral("application/x-mutoscope-blocks");
QStringList blockIds(const QMimeData &data);

/// Files of the project as what is dragged: by name for us, by address for everybody else.
std::unique_ptr<QMimeData> assetMimeData(const QStringList &names, const ProjectFiles &files);
QStringList assetNames(const QMimeData &data);
/// Files from outside the project.
QStringList droppedFiles(const QMimeData &data);
/// The same of a folder, by name, without what lies deeper.
QStringList mediaIn(const QString &folder);

/// Takes the files that can be captions out of a list: those become clips by a dialog.
QStringList takeCaptions(QStringList &files);

/// Where something is held, or let go of, and with which keys.
struct DropPoint
{
    QPointF position; ///< Of the widget.
    Qt::KeyboardModifiers modifiers = {};
};

/// Lets assets, and files from the desktop that may become some, be dropped on a widget.
class AssetDropTarget : public QObject
{
    Q_OBJECT

public:
    explicit AssetDropTarget(QWidget *widget);

    /// Off to begin with.
    void setTakesBlocks(bool takes) { m_takesBlocks = takes; }

Q_SIGNALS:
    /// `names` of the project; `paths` of files from elsewhere. One of the two is empty.
    void dropped(const QStringList &names, const QStringList &paths, const muto::ui::DropPoint &at);
    void blocksDropped(const QStringList &ids, const muto::ui::DropPoint &at);
    /// The same while they are held over the widget, and when they are no more.
    void hovered(const QStringList &names, const QStringList &paths, const muto::ui::DropPoint &at);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_takesBlocks = false;
};

} // namespace muto::ui
