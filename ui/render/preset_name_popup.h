#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muto::ui {

/// Asks what a preset is to be called; Return keeps it, Esc does not.
class PresetNamePopup : public QFrame
{
    Q_OBJECT

public:
    /// `taken` are names that it cannot have.
    PresetNamePopup(const QStringList &taken, QWidget *parent);

Q_SIGNALS:
    void nameChosen(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void keep();

    QStringList m_taken;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QLabel *m_note;
};

} // namespace muto::ui
