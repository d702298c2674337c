#pragma once

#include <QString>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace muto::ui {

/// A heading that opens and closes what is below it. Sections of one name are open or closed together with
/// what a person did to the last of them, for as long as the program runs.
class SectionBox : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what its state is remembered by, and its object name.
    SectionBox(const QString &name, const QString &title, bool isOpen, QWidget *parent = nullptr);

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
