#include "ui/recovery/versions.h"

#include "core/project/backup_folder.h"
#include "ui/main/document_session.h"
#include "ui/recovery/versions_dialog.h"

#include <QWidget>

namespace muto::ui {

Versions::Versions(DocumentSession &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
}

void Versions::offer(const QString &file)
{
    if (const auto opened = m_session.openFile(file); !opened) {
        Q_EMIT refused(opened.error());
        return;
    }
    const project::BackupFolder backups(m_session.saver().folders().backups, m_session.location().folder);
    auto *dialog =
        new VersionsDialog(file, m_session.document().bytes(file), backups.backupsOf(file), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VersionsDialog::restoreRequested, this,
            [this, file](const QByteArray &bytes) { restore(file, bytes); });
    dialog->open();
}

void Versions::restore(const QString &file, const QByteArray &bytes)
{
    const auto restored =
        edit::allOrNothing(m_session.document(), tr("Restore an earlier version of %1").arg(file),
                           [&] { return m_session.actions().editSource(file, bytes); });
    if (!restored)
        Q_EMIT refused(restored.error());
}

} // namespace muto::ui
