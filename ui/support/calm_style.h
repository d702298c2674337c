#pragma once

#include <QProxyStyle>

namespace muto::ui {

/// Qt's Fusion, without its small animations while motion is reduced, with icons that are seen in every
/// theme, and with combo boxes whose rows a style sheet can give room.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CalmStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
};

} // namespace muto::ui
