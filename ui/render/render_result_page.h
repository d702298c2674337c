#pragma once

#include "ui/support/icons.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace muto::ui {

class Dialogs;
class ElidedLabel;
class TextPane;
struct RenderRecord;

/// How a render ended: the film and what to do with it, or what went wrong and what to do about it.
class RenderResultPage : public QWidget
{
    Q_OBJECT

public:
    explicit RenderResultPage(Dialogs &dialogs, QWidget *parent = nullptr);

    void show(const RenderRecord &record);
    /// Several that were asked for together, all of which have ended.
    void show(const std::vector<const RenderRecord *> &films);
    /// Whether there is a form to go back to.
    void setCanGoBack(bool can);

Q_SIGNALS:
    void playRequested();
    void openFolderRequested();
    void copyPathRequested();
    void backRequested();
    void closeRequested();

private:
    QWidget *makeFilmButtons();
    QWidget *makeTextButtons();
    QWidget *makeButtons();
    void showFilm(const RenderRecord &record);
    void showFailure(const RenderRecord &record);
    void setPicture(const QString &name, Tone tone);
    void setTexts(const QString &report, const QStringList &log, const QString &path);
    void showText();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_message;
    QLabel *m_detail;
    ElidedLabel *m_path;
    QPushButton *m_play = nullptr; // before what makes them
    QPushButton *m_copy = nullptr;
    QPushButton *m_reportToggle = nullptr;
    QPushButton *m_logToggle = nullptr;
    QWidget *m_filmButtons;
    TextPane *m_text;
    QString m_report;
    QString m_log;
    QString m_filmPath; ///< Whose name those of texts begin with.
    QPushButton *m_back = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace muto::ui
