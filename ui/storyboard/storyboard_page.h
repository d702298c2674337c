#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/library/storyboard_file.h"

#include <QHash>
#include <QImage>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QListView;
class QScrollArea;
class QStandardItemModel;
class QToolButton;

namespace muto::ui {

class ElidedLabel;
class FramePane;
class LiveEdit;
class PosterMaker;

/// The storyboard of the project that is open: a card for each frame, and the one that is selected large
/// beside them. It is read from `STORYBOARD.md`, whoever writes that, and what is edited here is written
/// there, as steps of the one history: nothing is a draft. GUI thread.
class StoryboardPage : public QWidget
{
    Q_OBJECT

public:
    StoryboardPage(edit::Document &document, edit::EditorActions &actions, QWidget *parent = nullptr);
    ~StoryboardPage() override;

    /// Opens a file of the project that may be there, and be open already.
    using Open = std::function<Result<>(const QString &name)>;
    void setOpen(Open open) { m_open = std::move(open); }
    /// What a new storyboard begins with: the parts that the film is made of.
    void setPlan(std::function<library::Storyboard()> plan) { m_plan = std::move(plan); }
    void setProject(const QString &folder);
    /// The way back, for its button.
    void setLeave(QAction *leave);
    /// The storyboard may be there now, or gone; others may have built more of its frames.
    void look();
    /// What is being typed is written.
    void flush();

    const library::Storyboard &board() const { return m_board; }
    int current() const; ///< Of the frames; -1 for none.

Q_SIGNALS:
    /// The composition of a frame is to be seen in the film.
    void openRequested(const QString &source);
    void sourceRequested(const QString &file, int line);
    void refused(const muto::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    void makeCards();
    void connectPane();
    void refresh();
    void showHead();
    void showCurrent();
    void wantPosters();
    QString posterKey(const library::StoryboardFrame &frame) const;
    void create();
    void write(const std::function<QString(const QString &)> &edit);
    QString text() const;

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    Open m_open;
    std::function<library::Storyboard()> m_plan;
    QString m_folder;
    library::Storyboard m_board;
    LiveEdit *m_live;
    QTimer m_refresh;
    PosterMaker *m_posters;
    QHash<QString, QImage> m_pictures; ///< By key.
    ElidedLabel *m_message;
    ElidedLabel *m_about;
    QLabel *m_progress;
    QToolButton *m_leave;
    QAction *m_create;
    QAction *m_asText;
    QListView *m_cards;
    QStandardItemModel *m_model;
    QScrollArea *m_paneArea;
    FramePane *m_pane;
};

/// "Frame 2 · Hook", as people call a frame.
QString frameName(const library::StoryboardFrame &frame, int index);

} // namespace muto::ui
