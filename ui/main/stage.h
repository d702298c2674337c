#pragma once

#include "core/base/result.h"

#include <QStackedWidget>
#include <QString>

class QScrollArea;

namespace muto::ui {

class ActionRegistry;
class BusyPage;
class ErrorPage;
class RecentProjects;

/// The middle of the window: start page, busy page, error page, or the preview with its transport.
class Stage : public QStackedWidget
{
    Q_OBJECT

public:
    Stage(RecentProjects &recent, const ActionRegistry &actions, QWidget *preview, QWidget *parent = nullptr);

    void showStart();
    void showBusy(const QString &path);
    void showError(const QString &path, const Error &error);
    void showPreview();

    /// An edit has cured what could not be shown; the keyboard stays with who has made it.
    void returnToPreview();
    bool isPreviewShown() const;

Q_SIGNALS:
    void recentChosen(int row);
    void templateChosen(const QString &id);
    /// What went wrong did so in this line of the source.
    void placeAsked(const QString &file, int line);

private:
    QScrollArea *m_start;
    BusyPage *m_busy;
    ErrorPage *m_error;
    QWidget *m_preview;
};

} // namespace muto::ui
