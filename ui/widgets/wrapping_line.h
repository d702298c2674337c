#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace muto::ui {

/// Widgets side by side, each as wide as it wants to be; those that have no room go on in the next line.
class WrappingLine : public QLayout
{
public:
    WrappingLine();

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &area) override;

private:
    int arrange(const QRect &area, bool isMoving) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace muto::ui
