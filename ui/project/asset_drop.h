#pragma once

#include "ui/project/handover.h"

#include <QObject>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QDropEvent;
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

/// Takes the files that can be captions out of a list: those become clips by a dialog.
QStringList takeCaptions(QStringList &files);

/// Where something is held, or let go of, and with which keys.
struct DropPoint
{
    QPointF position; ///< Of the widget.
    Qt::KeyboardModifiers modifiers = {};
};

/// Whether files are dropped to be linked: as the desktop has it, Ctrl and Shift together, Alt on a Mac,
/// wherever they come from lets them be linked.
bool isLinkDrop(const QDropEvent &event);
/// Those keys, for people.
QString linkDropKeys();

/// What has a place in the film: all but what is opened.
Handover forFilm(Handover handover);
/// What becomes a file of the project: no texts, and no blocks.
Handover forFiles(Handover handover);
/// A text that is dragged within the program stays a matter of where it is written, and an address in it.
Handover handoverOf(const QDropEvent &event);

/// Lets what is handed over by the pointer be dropped on a widget: assets, files from the desktop, pictures,
/// texts and addresses of other programs.
class AssetDropTarget : public QObject
{
    Q_OBJECT

public:
    /// What becomes of a handover here; one that is refused with its reason, or nothing, which others may
    /// have a use for.
    using Judge = std::function<Handover(Handover)>;

    AssetDropTarget(QWidget *widget, Judge judge);

Q_SIGNALS:
    /// `picture` is there with one that is a picture.
    void dropped(const muto::ui::Handover &handover, const QImage &picture, const muto::ui::DropPoint &at);
    /// While it is held over the widget, and when it is no more; what is refused is told, too.
    void hovered(const muto::ui::Handover &handover, const muto::ui::DropPoint &at);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hold(QDropEvent &event, bool isNew);
    Qt::DropAction actionOf() const;

    Judge m_judge;
    Handover m_held; ///< Since it came.
};

} // namespace muto::ui
