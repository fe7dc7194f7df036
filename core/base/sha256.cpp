// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/sha256.h"

#include <array>
#include <memory>

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace onecake {

namespace {

struct Freed {
    void operator()(EVP_MD *method) const { EVP_MD_free(method); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

// Looking a method up costs more than hashing a short text with it: each thread does so once.
struct Digester {
    std::unique_ptr<EVP_MD, Freed> method{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    std::unique_ptr<EVP_MD_CTX, Freed> context{EVP_MD_CTX_new()};
};

} // namespace

QByteArray sha256Hex(QByteArrayView data)
{
    thread_local const Digester digester;
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest; // NOLINT(*-member-init): written below
    unsigned int length = 0;
    const bool isDone =
        EVP_DigestInit_ex2(digester.context.get(), digester.method.get(), nullptr) == 1
        && EVP_DigestUpdate(digester.context.get(), data.data(), static_cast<size_t>(data.size()))
            == 1
        && EVP_DigestFinal_ex(digester.context.get(), digest.data(), &length) == 1;
    // It cannot fail but for want of memory, and no caller could go on without the digest.
    if (!isDone)
        qFatal("SHA-256 failed");
    return QByteArray::fromRawData(reinterpret_cast<const char *>(digest.data()), length).toHex();
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView data)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest; // NOLINT(*-member-init): written below
    unsigned int length = 0;
    if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
             reinterpret_cast<const unsigned char *>(data.data()), static_cast<size_t>(data.size()),
             digest.data(), &length)
        == nullptr)
        qFatal("HMAC-SHA256 failed");
    return {reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(length)};
}

} // namespace onecake
