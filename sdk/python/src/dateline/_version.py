# Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

"""The version of the contract."""

__version__ = "0.1.0"
