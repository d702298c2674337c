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

    /// What may take the place of the film for a while, which goes on being there.
    void setStoryboard(QWidget *storyboard);
    void setStoryboardShown(bool shown);
    bool isStoryboardShown() const { return m_storyboard && currentWidget() == m_storyboard; }

Q_SIGNALS:
    void recentChosen(int row);
    void templateChosen(const QString &id);
    /// What went wrong did so in this line of the source.
    void placeAsked(const QString &file, int line);
    /// There is no film any more that it could be of.
    void storyboardLeft();

private:
    void leaveStoryboard();
    void showBehind(QWidget *page);

    QScrollArea *m_start;
    BusyPage *m_busy;
    ErrorPage *m_error;
    QWidget *m_preview;
    QWidget *m_storyboard = nullptr;
    QWidget *m_behind = nullptr; ///< The storyboard, while that is shown.
};

} // namespace muto::ui
