// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/random.h"

#include <QRandomGenerator>
#include <QUuid>

namespace onecake {

std::uint64_t freshSeed()
{
    return QRandomGenerator::system()->generate64();
}

QString uuidFrom(Random &random)
{
    const std::uint64_t high = random.next();
    const std::uint64_t low = random.next();
    const auto byteOf = [](std::uint64_t word, unsigned index) {
        return static_cast<uchar>(word >> (8U * index));
    };
    const auto version = static_cast<ushort>((high & 0x0fffU) | 0x4000U);
    const auto variant = static_cast<uchar>((byteOf(low, 0) & 0x3fU) | 0x80U);
    const QUuid uuid(static_cast<uint>(high >> 32U), static_cast<ushort>(high >> 16U), version,
                     variant, byteOf(low, 1), byteOf(low, 2), byteOf(low, 3), byteOf(low, 4),
                     byteOf(low, 5), byteOf(low, 6), byteOf(low, 7));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace onecake
