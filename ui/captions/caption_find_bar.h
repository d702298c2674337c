#pragma once

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace muto::ui {

/// What is to be found in captions, and what is to stand there instead.
class CaptionFindBar : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionFindBar(QWidget *parent = nullptr);

    QString find() const;
    QString replacement() const;
    Qt::CaseSensitivity sensitivity() const;
    void begin();
    /// "3 of 12", or that there is nothing.
    void tell(const QString &what);

Q_SIGNALS:
    void changed();
    void nextRequested();
    void replaceRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool isWide);

    QGridLayout *m_grid;
    bool m_isWide = false;
    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QCheckBox *m_case;
    QLabel *m_note;
    QPushButton *m_next;
    QPushButton *m_replace;
};

} // namespace muto::ui
