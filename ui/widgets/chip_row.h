#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QToolButton;

namespace muto::ui {

/// Words of which one is chosen, side by side in as many lines as they need.
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

    /// The first is chosen.
    void setChips(const std::vector<Chip> &chips);
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

    QButtonGroup *m_group;
    std::vector<QToolButton *> m_buttons;
};

} // namespace muto::ui
