// How the window comes to another film, and what becomes of the one that is open.
#include "ui/main/main_window.h"

#include "core/base/crash_report.h"
#include "core/base/external_editor.h"
#include "core/composition/composition_file.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/main/crash_dialog.h"
#include "ui/main/editing_desk.h"
#include "ui/main/editing_panels.h"
#include "ui/main/notices.h"
#include "ui/main/project_gate.h"
#include "ui/main/stage.h"
#include "ui/preview/preview_view.h"
#include "ui/project/compositions_page.h"
#include "ui/project/project_desk.h"
#include "ui/support/show_file.h"

#include <QDir>
#include <QtConcurrentRun>

namespace muto::ui {

namespace {

constexpr int kMostOfAFolder = 100; // a whole photo library is hardly meant

Result<> lookForFilm(const QString &path, const QString &entry)
{
    const auto location = composition::locateProject(path, entry);
    if (!location)
        return fail(location.error());
    const auto content = composition::loadComposition(*location);
    return content ? ok() : fail(content.error());
}

} // namespace

void MainWindow::openPath(const QString &path, const QString &entry)
{
    if (m_session.entryWithin(path, entry)) {
        m_editing->flush(); // nothing is closed, and nothing can get lost
        return openNow(path, entry);
    }
    findFilm(path, entry, [this, path, entry](const Result<> &found) {
        if (found)
            leaveFor(path, entry);
        else
            m_notices->show(found.error());
    });
}

/// Where nothing is open, whatever is there is opened, for a page then has room to say what is wrong with it.
void MainWindow::findFilm(const QString &path, const QString &entry, const Found &then)
{
    const int search = ++m_searches;
    if (!m_session.isOpen())
        return then(ok());
    QtConcurrent::run(&lookForFilm, path, entry).then(this, [this, search, then](const Result<> &found) {
        if (search == m_searches)
            then(found);
    });
}

void MainWindow::leaveFor(const QString &path, const QString &entry)
{
    m_desk->whenSafe(
        [this, path, entry] { m_gate->enter(path, [this, path, entry] { openNow(path, entry); }); });
}

void MainWindow::openNow(const QString &path, const QString &entry)
{
    keepStill();
    m_session.open(path, entry);
}

/// A folder without a film may be one of pictures for the film that is open.
void MainWindow::openDropped(const QString &path)
{
    if (m_session.entryWithin(path, {}))
        return openPath(path);
    findFilm(path, {}, [this, path](const Result<> &found) {
        if (found)
            return leaveFor(path, {});
        const QStringList media = mediaIn(path);
        if (media.isEmpty())
            return m_notices->show(found.error());
        if (media.size() > kMostOfAFolder)
            return m_notices->show(
                {ErrorKind::Usage,
                 tr("Cannot add the files of %1: there are %2, and %3 at most can be added at once.")
                     .arg(QDir(path).dirName())
                     .arg(media.size())
                     .arg(kMostOfAFolder),
                 tr("Drop only those that you need.")});
        m_editing->project().take({Handover::Kind::Files, media}, {});
    });
}

/// What the start page shows of the film that is being left.
void MainWindow::keepStill()
{
    if (m_stage->isPreviewShown() && m_pageDuration > 0) {
        const QImage still = m_preview->grabStill();
        m_recent.keepStill(m_session.location(), still);
        m_editing->project().panel().compositions().setPicture(m_session.location().entry, still);
    }
}

void MainWindow::begin(const QString &path, bool isCautious)
{
    m_desk->begin(path, isCautious);
}

void MainWindow::tellOfCrash(const CrashReport &report)
{
    Notice notice{Tone::Warn, tr("Mutoscope stopped unexpectedly the last time."), report.reason()};
    notice.actionText = tr("Show Report…");
    notice.action = [this, report] { openCrashReport(report, this); };
    m_notices->show(notice);
}

/// By the command of the preferences, or else as the desktop does; what it reads is on disk.
void MainWindow::openExternally(const FilePlace &place)
{
    m_desk->whenSaved([this, place] {
        const QString command = m_settings.get(settings::keys::source::externalEditor);
        if (command.isEmpty())
            return openFile(place.path);
        if (const auto opened = openInEditor(command, place); !opened)
            m_notices->show(opened.error());
    });
}

void MainWindow::openRecent(int row)
{
    const composition::ProjectLocation project = m_recent.project(row);
    openPath(project.folder, project.entry);
}

} // namespace muto::ui
