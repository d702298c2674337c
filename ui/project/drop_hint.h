#pragma once

#include <QRect>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace muto::ui {

/// Lies over a widget while files are held over it, and shows what would land where.
class DropHint : public QWidget
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *over);

    /// `area` is of the widget; what lies outside of it is not shown. With a line across where a new track
    /// would come.
    void showDrop(const QString &what, const QRect &area, const QString &place,
                  std::optional<int> line = std::nullopt);
    /// Why nothing can be dropped here.
    void showRefusal(const QString &why);

    const QString &text() const { return m_text; }
    /// Null while nothing would land.
    const QRect &area() const { return m_area; }
    std::optional<int> line() const { return m_line; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect labelRect() const;

    void cover();

    QRect m_area; ///< Null while nothing would land.
    QString m_text;
    std::optional<int> m_line;
};

/// "logo.png" or "3 files", for people.
QString dropName(const QStringList &files);

} // namespace muto::ui
