#include "ui/widgets/font_field.h"

#include "ui/support/icons.h"
#include "ui/support/popup_place.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/css_values.h"
#include "ui/widgets/padded_delegate.h"

#include <QFontDatabase>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kListHeight = 320;

/// What every browser knows without a file.
QStringList genericFamilies()
{
    return {QStringLiteral("sans-serif"), QStringLiteral("serif"), QStringLiteral("monospace")};
}

bool isGenericFamily(const QString &family)
{
    return genericFamilies().contains(family, Qt::CaseInsensitive);
}

} // namespace

QString withFontFamily(const QString &current, const QString &family)
{
    const QStringList parts = cssParts(current, QLatin1Char(','));
    QStringList families{isGenericFamily(family) ? family.toLower() : quotedFontFamily(family)};
    families += parts.mid(1);
    families.removeDuplicates();
    return families.join(QLatin1String(", "));
}

FontFamilyModel::FontFamilyModel(QObject *parent)
    : QAbstractListModel(parent)
{
    fill();
}

void FontFamilyModel::setProjectFamilies(const QStringList &families)
{
    if (m_project == families)
        return;
    beginResetModel();
    m_project = families;
    fill();
    endResetModel();
}

void FontFamilyModel::setOwnFamilies(const QStringList &families)
{
    if (m_own == families)
        return;
    beginResetModel();
    m_own = families;
    fill();
    endResetModel();
}

void FontFamilyModel::fill()
{
    m_families.clear();
    const auto add = [this](const QString &name, const QString &origin) {
        m_families.append({name, origin});
    };
    for (const QString &name : m_project)
        add(name, tr("Project"));
    for (const QString &name : genericFamilies())
        add(name, tr("Generic"));
    for (const QString &name : std::as_const(m_own)) {
        if (!m_project.contains(name))
            add(name, tr("Mutoscope"));
    }
    const QStringList installed = QFontDatabase::families();
    for (const QString &name : installed) {
        if (!m_project.contains(name) && !m_own.contains(name) && !QFontDatabase::isPrivateFamily(name))
            add(name, QString());
    }
}

int FontFamilyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_families.size());
}

QVariant FontFamilyModel::data(const QModelIndex &index, int role) const
{
    const Family &family = m_families.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return family.name;
    case Qt::FontRole: // asked for what is seen only, so that no face is loaded for nothing
        return QFont(family.name);
    case Qt::ToolTipRole:
    case OriginRole:
        return family.origin.isEmpty() ? tr("Installed") : family.origin;
    default:
        return {};
    }
}

FontField::FontField(QWidget *parent)
    : ValueEditor(parent)
    , m_families(new FontFamilyModel(this))
    , m_edit(new CommitEdit(this))
    , m_button(new QToolButton(this))
{
    m_button->setObjectName(QStringLiteral("chooseFont"));
    m_button->setIcon(icon(QStringLiteral("chevron-down"), Tone::Muted));
    m_button->setAccessibleName(tr("Choose a font"));
    m_button->setToolTip(tr("Choose a font"));
    m_button->setProperty("slot", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    setFocusProxy(m_edit);
    connect(m_button, &QToolButton::clicked, this, &FontField::choose);
    connect(m_edit, &CommitEdit::committed, this, [this](const QString &text) { take(text.trimmed()); });
}

void FontField::showValue(const ShownValue &value)
{
    m_value = value;
    m_edit->showText(parseFontFamilies(value.text).value(0), value.tier, value.isMixed);
    m_edit->setToolTip(value.isMixed ? QString() : value.text);
}

void FontField::setProjectFamilies(const QStringList &families)
{
    m_families->setProjectFamilies(families);
}

void FontField::setOwnFamilies(const QStringList &families)
{
    m_families->setOwnFamilies(families);
}

void FontField::take(const QString &family)
{
    if (family.isEmpty()) {
        Q_EMIT edited(setTo({}));
    } else if (family.contains(QLatin1Char(',')) || family.startsWith(QLatin1String("var("))) {
        Q_EMIT edited(setTo(family));
    } else {
        if (!isGenericFamily(family))
            Q_EMIT familyChosen(family);
        Q_EMIT edited([family](const QString &current) { return withFontFamily(current, family); });
    }
}

QFrame *FontField::choose()
{
    delete m_popup;
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setObjectName(QStringLiteral("fontPopup"));
    m_popup->setProperty("role", QStringLiteral("card"));
    auto *search = new QLineEdit(m_popup);
    search->setPlaceholderText(tr("Search fonts"));
    search->setAccessibleName(tr("Search fonts"));
    search->setClearButtonEnabled(true);
    auto *found = new QSortFilterProxyModel(m_popup);
    found->setSourceModel(m_families);
    found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *list = new QListView(m_popup);
    list->setObjectName(QStringLiteral("fontList"));
    list->setAccessibleName(tr("Fonts"));
    list->setModel(found);
    list->setItemDelegate(new PaddedDelegate(list));
    list->setUniformItemSizes(true);
    list->setCurrentIndex(
        found->match(found->index(0, 0), Qt::DisplayRole, m_edit->text(), 1, Qt::MatchFixedString).value(0));
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(search);
    column->addWidget(list);
    const auto chosen = [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_popup->hide();
        take(index.data().toString());
    };
    connect(search, &QLineEdit::textChanged, found, &QSortFilterProxyModel::setFilterFixedString);
    connect(search, &QLineEdit::returnPressed, this, [list, found, chosen] {
        chosen(list->currentIndex().isValid() ? list->currentIndex() : found->index(0, 0));
    });
    connect(list, &QListView::activated, this, chosen);
    connect(list, &QListView::clicked, this, chosen);

    m_popup->resize(std::max(width(), 240), kListHeight);
    showPopupAt(*m_popup, *this);
    search->setFocus();
    list->scrollTo(list->currentIndex(), QAbstractItemView::PositionAtCenter);
    return m_popup;
}

} // namespace muto::ui
