#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace muto::ui {

class ElidedLabel;
struct RenderRecord;

/// A render under way: its words, bar, times and memory, and the ways to stop it or leave it be.
class RenderProgressPage : public QWidget
{
    Q_OBJECT

public:
    explicit RenderProgressPage(QWidget *parent = nullptr);

    void show(const RenderRecord &record);
    void showElapsed(qint64 milliseconds);

Q_SIGNALS:
    void cancelRequested();
    void pauseRequested(bool paused);
    void backgroundRequested();

private:
    QWidget *makeBar();
    QWidget *makeFacts();
    QWidget *makeButtons();

    ElidedLabel *m_file;
    QLabel *m_text;
    QLabel *m_percent;
    QProgressBar *m_bar;
    QLabel *m_elapsed = nullptr;
    QLabel *m_remaining = nullptr;
    QLabel *m_speed = nullptr;
    QLabel *m_memory = nullptr;
    QLabel *m_path = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace muto::ui
