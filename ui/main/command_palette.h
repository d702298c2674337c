#pragma once

#include "ui/main/palette_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace muto::ui {

class ActionRegistry;

/// What a palette asks, and what it says where nothing answers.
struct PaletteWords
{
    QString title, question, none;
};

/// Finds a command by what one remembers of its name and runs it, without the hands leaving the keys.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// The entries and what of them was `recent`, newest first.
    CommandPalette(std::vector<PaletteEntry> entries, const QStringList &recent,
                   PaletteModel::Answers answers = {}, QWidget *parent = nullptr);

    /// Other things than commands are listed.
    void setWords(const PaletteWords &words);

    /// Over the window, its upper edge below the window's own.
    void openOver(const QWidget &window);

Q_SIGNALS:
    /// Something was run; `id` may be empty.
    void ran(const QString &id);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches(const QString &words);
    void runCurrent();
    void moveBy(int rows);

    PaletteModel *m_model;
    QLineEdit *m_words;
    QListView *m_list;
    QLabel *m_empty;
};

/// What the palette has to ask about commands; each may be left out.
struct PaletteQuestions
{
    /// Why a command cannot be done now; empty when it can, or nobody knows.
    std::function<QString(const QAction &)> whyNot = {};
    /// Brings the panel to the front whose command is about to be run.
    std::function<void(const QAction &)> show = {};
};

/// Every command of the menus and of the panels.
std::vector<PaletteEntry> paletteEntries(const ActionRegistry &actions, const PaletteQuestions &ask);

/// The newest first, each once, and not too many.
QStringList rememberedCommand(QStringList recent, const QString &id);

} // namespace muto::ui
