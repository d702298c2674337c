#include "ui/editing/unsaved_guard.h"

#include "ui/editing/project_saver.h"
#include "ui/support/dialogs.h"

#include <QWidget>

#include <utility>

namespace muto::ui {

UnsavedGuard::UnsavedGuard(ProjectSaver &saver, Dialogs &dialogs, QWidget &window)
    : QObject(&window)
    , m_saver(saver)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&m_saver, &ProjectSaver::finished, this, &UnsavedGuard::onFinished);
    connect(&m_saver, &ProjectSaver::failed, this, &UnsavedGuard::onFinished);
}

void UnsavedGuard::whenSafe(std::function<void()> then)
{
    if (!m_saver.hasUnsaved()) {
        then();
        return;
    }
    if (m_saver.isContinuous())
        saveFirst(std::move(then));
    else
        askWhetherToSave(std::move(then));
}

void UnsavedGuard::saveFirst(std::function<void()> then)
{
    m_then = std::move(then);
    m_needsSaving = false;
    m_saver.save();
}

void UnsavedGuard::whenSaved(std::function<void()> then)
{
    if (!m_saver.hasUnsaved()) {
        then();
        return;
    }
    m_then = std::move(then);
    m_needsSaving = true;
    m_saver.save();
}

void UnsavedGuard::onFinished()
{
    if (!m_then)
        return;
    if (m_saver.hasUnsaved() && m_needsSaving)
        m_then = nullptr;
    else if (m_saver.hasUnsaved())
        askAboutFailure();
    else
        goOn();
}

void UnsavedGuard::goOn()
{
    if (const auto then = std::exchange(m_then, nullptr))
        then();
}

/// Nothing waits until there is an answer: who cancels and saves later has not asked for it any more.
void UnsavedGuard::askWhetherToSave(std::function<void()> then)
{
    m_then = nullptr;
    Question question{tr("Unsaved Changes"),
                      tr("There are changes that are not on disk yet."),
                      {},
                      tr("&Save"),
                      tr("&Cancel")};
    question.alternative = tr("&Discard the Changes");
    m_dialogs.ask(
        &m_window, question, [this, then] { saveFirst(then); }, then);
}

void UnsavedGuard::askAboutFailure()
{
    const auto then = std::exchange(m_then, nullptr);
    const QString why =
        m_saver.error() ? m_saver.error()->message : tr("Another program has changed the same lines.");
    m_dialogs.ask(&m_window,
                  {tr("Not Saved"), tr("Your changes could not be saved."), why, tr("&Discard the Changes"),
                   tr("&Keep the Project Open")},
                  then);
}

} // namespace muto::ui
