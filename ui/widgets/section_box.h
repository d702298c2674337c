#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace muto::ui {

/// A heading that opens and closes what is below it. A section opens the way a person has left the last one
/// of its name.
class SectionBox : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what its state is remembered by, and its object name.
    SectionBox(const QString &name, const QString &title, bool isOpen, QWidget *parent = nullptr);

    /// What persons have opened and closed, for the next run of the program.
    static QStringList states();
    static void restoreStates(const QStringList &states);

    bool isOpen() const;
    void setOpen(bool open);
    void addWidget(QWidget *widget);
    QVBoxLayout *contents() { return m_contents; }

Q_SIGNALS:
    void toggled(bool open);

private:
    void showState(bool open);

    QToolButton *m_heading;
    QWidget *m_body;
    QVBoxLayout *m_contents;
};

} // namespace muto::ui
