#include "ui/support/show_file.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace muto::ui {

void openFile(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void openFolderOf(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

void copyPath(const QString &path)
{
    QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path));
}

} // namespace muto::ui
