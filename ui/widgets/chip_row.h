#pragma once

#include <QIcon>
#include <QSize>
#include <QString>
#include <QWidget>

#include <array>
#include <vector>

class QButtonGroup;
class QToolButton;

namespace muto::ui {

/// Words of which one is chosen, or none, side by side in as many lines as they need. Those that have icons
/// stay in one line as long as they can: where their words leave no room, the icons stand for them.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString value;
        QString label;
        QIcon icon = {}; ///< Of a chip that has one.
    };

    /// `name` is what the row is called for readers.
    explicit ChipRow(const QString &name, QWidget *parent = nullptr);

    /// None has to be chosen, and the chosen one can be taken back; to be said before there are any.
    void setOptional() { m_isOptional = true; }
    /// The first is chosen, unless none has to be.
    void setChips(const std::vector<Chip> &chips);
    /// Other words for a chip; `count` is what of them stays beside its icon.
    void setLabel(const QString &value, const QString &label, const QString &count = {});
    QString chosen() const;
    void choose(const QString &value);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const QString &value);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How much is said of each chip, from the most to the least.
    enum Detail { Words, Counts, Icons, DetailCount };

    struct Shown
    {
        QToolButton *button;
        Chip chip;
        QString count;
        std::array<QSize, DetailCount> sizes;
    };

    void measure();
    void measure(Shown &shown);
    void dress(const Shown &shown, Detail detail) const;
    Detail detailFor(int width) const;
    int arrange(int width, bool isMoving) const;
    Shown *find(const QString &value);
    void onClicked(const QToolButton *clicked);

    QButtonGroup *m_group;
    bool m_isOptional = false;
    std::vector<Shown> m_shown;
};

} // namespace muto::ui
