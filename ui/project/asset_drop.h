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

/// Files of the project as what is dragged: by name for us, by address for everybody else.
std::unique_ptr<QMimeData> assetMimeData(const QStringList &names, const ProjectFiles &files);
QStringList assetNames(const QMimeData &data);
/// Files from outside the project.
QStringList droppedFiles(const QMimeData &data);

/// Takes the files that can be captions out of a list: those become clips by a dialog.
QStringList takeCaptions(QStringList &files);

/// Lets assets, and files from the desktop that may become some, be dropped on a widget.
class AssetDropTarget : public QObject
{
    Q_OBJECT

public:
    explicit AssetDropTarget(QWidget *widget);

Q_SIGNALS:
    /// `names` of the project; `paths` of files from elsewhere. One of the two is empty.
    void dropped(const QStringList &names, const QStringList &paths, QPointF position);
    /// The same while they are held over the widget, and when they are no more.
    void hovered(const QStringList &names, const QStringList &paths, QPointF position);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace muto::ui
