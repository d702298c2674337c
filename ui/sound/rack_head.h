#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

#include <optional>

class QToolButton;

namespace muto::ui {

class CommitEdit;
class ElidedLabel;

/// The line above an effect, or above those of a preset: what opens and closes what is below it, its name,
/// what switches it off, and a menu. It tells what is wanted; whoever does it shows the result.
class RackHead : public QWidget
{
    Q_OBJECT

public:
    explicit RackHead(QWidget *parent = nullptr);

    struct Look
    {
        int number = 0; ///< Before the name; 0 for none.
        QString name;
        QString usualName; ///< Without a name of its own.
        QString hint;
        bool isOpen = true;
        bool isOn = true;
        bool isEffect = true; ///< That can be called something else, and go elsewhere.
    };
    void show(const Look &look);
    QToolButton &more() { return *m_more; }
    QToolButton &opener() { return *m_opener; }

    /// Asks for another name where the name is.
    void rename();

Q_SIGNALS:
    void openToggled(bool open);
    void switched(bool on);
    void renamed(const QString &name);
    /// The name is dragged elsewhere, and let go; or not meant, after all.
    void dragged(QPoint onScreen);
    void dropped();
    void dragCancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleDrag(QEvent *event);
    void endDrag();

    QToolButton *m_opener;
    ElidedLabel *m_name;
    CommitEdit *m_edit;
    QToolButton *m_switch;
    QToolButton *m_more;
    Look m_look;
    std::optional<QPoint> m_pressed; ///< On the screen.
    bool m_isDragged = false;
};

} // namespace muto::ui
