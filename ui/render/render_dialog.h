#pragma once

#include "ui/problems/film_issues.h"
#include "ui/render/render_presets.h"

#include <QDialog>
#include <QImage>

#include <optional>

class QStackedWidget;
class QTimer;

namespace muto::ui {

class DataRowsView;
class Dialogs;
class RenderController;
class RenderFormPage;
class RenderProgressPage;
class RenderResultPage;
class StillView;

/// What a Render dialog is opened with.
struct RenderDialogInput
{
    FilmFacts film;
    QImage still; ///< The frame at the playhead.
    render::RenderConfig config;
    RenderForm form;
    RenderPresets presets = {};  ///< The user's own.
    std::optional<int> job = {}; ///< Begins with this render, under way or ended, not with the form.
    FilmIssues issues = {};
};

/// File → Render: a picture of the film at the left; at the right the form, then the render under way, then
/// how it ended. While another render is under way the new one is put behind it, and the dialog closes: the
/// list of renders shows those that wait. Closing it never stops a render.
class RenderDialog : public QDialog
{
    Q_OBJECT

public:
    RenderDialog(const RenderDialogInput &input, RenderController &renders, Dialogs &dialogs,
                 QWidget *parent = nullptr);

    /// Shows how a render goes or how it ended, but not one that waits; one of several that
    /// has ended is shown by itself.
    void showJob(int id);

    /// What is wrong with the film, which may be looked at anew meanwhile.
    void setIssues(const FilmIssues &issues);

    /// The form as it is now, to begin with the next time.
    RenderForm form() const;

Q_SIGNALS:
    void renderStarted(const muto::ui::RenderForm &form);
    void presetsChanged(const muto::ui::RenderPresets &own);
    /// What is wrong with the film is to be seen; the dialog is out of the way.
    void problemsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectPages();
    void connectRenders();
    QWidget *makePictures();
    void startRender(bool isHeld);
    void holdQueue();
    void startFilm(const QString &path);
    void startBatch();
    void follow(int id);
    void queueFilms(const BatchPreview &batch);
    void showRows();
    void followNext(int id);
    void copyCommandLine();
    void followJob(int id);
    void showForm();
    void showProgress();
    void showResult();
    void showEnd();
    void showStill();
    QString filmPath() const;
    /// Nothing for one that is alone.
    std::optional<int> batchOf(int id) const;
    bool isLastOfBatch() const;
    bool isOfThisFilm(int id) const;

    RenderController &m_renders;
    Dialogs &m_dialogs;
    RenderDialogInput m_input;
    std::optional<int> m_job;
    bool m_isHeld = false;  ///< What is asked for does not begin by itself.
    bool m_isAlone = false; ///< The others of its batch are not followed.
    StillView *m_still;
    DataRowsView *m_rows;
    QStackedWidget *m_pages;
    RenderFormPage *m_form;
    RenderProgressPage *m_progress;
    RenderResultPage *m_result;
    QTimer *m_ticking;
};

} // namespace muto::ui
