#pragma once

#include "ui/render/render_dialog.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace muto::settings {
class Settings;
}

namespace muto::ui {

/// Opens the Render dialog with what was chosen the last time, or what Preferences say.
class RenderLauncher : public QObject
{
    Q_OBJECT

public:
    RenderLauncher(settings::Settings &settings, RenderController &renders, Dialogs &dialogs,
                   QWidget &window);

    void open(const FilmFacts &film, const QImage &still);
    /// The same, with a render of this session in it: how it goes, or how it ended.
    void openJob(int id, const FilmFacts &film, const QImage &still);
    /// The form with what a render of this session was asked for with; the usual one where that is of another
    /// film.
    void openAgain(int id, FilmFacts film, const QImage &still);
    /// What is wrong with the film that is open, now and until it is said anew.
    void setIssues(const FilmIssues &issues);

Q_SIGNALS:
    void problemsRequested();
    /// The window takes no keys while it is there; those that are to go on are heard by the dialog.
    void opened(QWidget *dialog);

private:
    struct Beginning;
    void open(const FilmFacts &film, const QImage &still, const Beginning &beginning);
    RenderForm formFor(const FilmFacts &film, const render::RenderConfig &config) const;
    void remember(const FilmFacts &film, const RenderForm &form);

    settings::Settings &m_settings;
    RenderController &m_renders;
    Dialogs &m_dialogs;
    QWidget &m_window;
    QPointer<RenderDialog> m_dialog;
    FilmIssues m_issues;
    std::optional<RenderForm> m_last;
    QString m_lastProject;
};

/// The engine's limits as environment and settings have them now.
render::RenderConfig engineConfig(const settings::Settings &settings);

} // namespace muto::ui
