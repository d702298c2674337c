#pragma once

#include "core/base/result.h"
#include "ui/animation/animation_inspection.h"
#include "ui/inspector/live_edit.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace muto::ui {

class AnimationEditing;
class ElidedLabel;
class MotionCard;
class Selection;
class TweenCard;

/// The animations of what is selected: a card for each tween, and ways to add some. GUI thread.
class AnimationPanel : public QWidget
{
    Q_OBJECT

public:
    AnimationPanel(edit::Document &document, AnimationEditing &editing, Selection &selection,
                   QWidget *parent = nullptr);
    ~AnimationPanel() override;

    const ElementAnimations &shown() const { return m_shown; }
    std::vector<TweenCard *> cards() const { return m_cards; }
    std::vector<MotionCard *> motionCards() const { return m_motions; }

Q_SIGNALS:
    void refused(const muto::Error &error);
    void sourceRequested(const QString &file, muto::composition::SourceSpan where);
    void timeRequested(double seconds);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeHead(QVBoxLayout *column);
    void makeEmpty(QVBoxLayout *column);
    void fillAddMenu();
    void refresh();
    void refreshSoon();
    void showHead();
    void showEmpty();
    void showCards();
    TweenCard *makeCard();
    void showMotions();
    MotionCard *makeMotionCard();
    void run(const LiveEdit::Edit &edit);
    void say(const QString &words);

    edit::Document &m_document;
    AnimationEditing &m_editing;
    Selection &m_selection;
    LiveEdit m_live;
    ElementAnimations m_shown;
    QTimer m_refresh;
    bool m_isOutdated = true;
    ElidedLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_add;
    QToolButton *m_auto;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    std::vector<TweenCard *> m_cards;
    QLabel *m_motionsTitle;
    std::vector<MotionCard *> m_motions;
    QScrollArea *m_empty; ///< For long words in a low window.
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
    QLabel *m_message;
};

} // namespace muto::ui
