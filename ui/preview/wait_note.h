#pragma once

#include "ui/preview/page_texts.h"

#include <QFrame>

#include <optional>

class QTimer;
class QToolButton;

namespace muto::ui {

/// In one line: that the preview waits, where, and what for.
QString waitText(const PageWait &wait);

/// A line over the foot of the stage: the preview shows the film as it last was whole, because somebody is in
/// the middle of writing, or the page takes long to load. It comes only when that lasts, and takes no
/// keyboard. GUI thread.
class WaitNote : public QFrame
{
    Q_OBJECT

public:
    explicit WaitNote(QWidget *parent);

    void show(const std::optional<PageWait> &wait);
    /// That a page, by its name, is not ready yet; empty for none. What is not whole is said before that.
    void showSlow(const QString &page);
    /// The part of the parent at whose foot it is to be.
    void place(const QRect &stage);

Q_SIGNALS:
    void placeAsked(const QString &file, muto::composition::SourceSpan where);
    /// The film is to be seen as it is, whole or not.
    void showAsked();

private:
    QString text() const;
    void fill();
    void arrange();

    std::optional<PageWait> m_wait;
    QString m_slow; ///< The page that takes long.
    QRect m_stage;
    QToolButton *m_where;
    QToolButton *m_showNow;
    QTimer *m_delay;
};

} // namespace muto::ui
