#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QToolButton;

namespace muto::ui {

/// Words of which one is chosen, or none, side by side in as many lines as they need.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString value;
        QString label;
    };

    /// `name` is what the row is called for readers.
    explicit ChipRow(const QString &name, QWidget *parent = nullptr);

    /// None has to be chosen, and the chosen one can be taken back; to be said before there are any.
    void setOptional() { m_isOptional = true; }
    /// The first is chosen, unless none has to be.
    void setChips(const std::vector<Chip> &chips);
    /// Other words for a chip.
    void setLabel(const QString &value, const QString &label);
    QString chosen() const;
    void choose(const QString &value);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool isMoving) const;
    QToolButton *find(const QString &value) const;
    void onClicked(const QToolButton *clicked);
    void say(QToolButton &button, const QString &label);

    QButtonGroup *m_group;
    bool m_isOptional = false;
    std::vector<QToolButton *> m_buttons;
};

} // namespace muto::ui
